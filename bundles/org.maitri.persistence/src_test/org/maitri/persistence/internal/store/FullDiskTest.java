package org.maitri.persistence.internal.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.Profile;

class FullDiskTest {

    @TempDir
    private Path folder;

    @Test
    void aFullDiskIsNamed() {
        SQLException failed =
                new SQLException("IO Exception", "90028", 90028, new IOException("No space left on device"));
        assertThatThrownBy(() -> FullDisk.refuse(failed, here()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is full")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void aFullDiskOfAServerIsNamed() {
        Profile server = new Profile("crm", "jdbc:postgresql://db.example.org/crm", "ann");
        SQLException failed = new SQLException("could not extend file", "53100");
        assertThatThrownBy(() -> FullDisk.refuse(new IllegalStateException(failed), server))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("db.example.org");
    }

    @Test
    void otherFailuresAreNotMistakenForAFullDisk() {
        assertThatCode(() ->
                        FullDisk.refuse(new SQLException("Syntax error", "42000", new IOException("gone")), here()))
                .doesNotThrowAnyException();
    }

    private Profile here() {
        return Profile.embedded("here", folder);
    }
}
