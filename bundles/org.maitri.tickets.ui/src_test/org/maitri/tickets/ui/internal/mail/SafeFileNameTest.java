package org.maitri.tickets.ui.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that strangers give to files. */
class SafeFileNameTest {

    @Test
    void a_name_stays_in_its_folder() {
        assertThat(SafeFileName.of("../../etc/passwd")).isEqualTo("passwd");
        assertThat(SafeFileName.of("C:\\Windows\\x.dll")).isEqualTo("x.dll");
        assertThat(SafeFileName.of("..")).isEqualTo("attachment");
        assertThat(SafeFileName.of("a\u0000b\n<c>.txt")).isEqualTo("a_b__c_.txt");
        assertThat(SafeFileName.of("NUL.txt")).isEqualTo("_NUL.txt");
        assertThat(SafeFileName.of("Grüße äöü.pdf")).isEqualTo("Grüße äöü.pdf");
        assertThat(SafeFileName.of("x".repeat(500) + ".pdf")).hasSize(120).endsWith(".pdf");
    }

    @Test
    void a_name_of_letters_that_take_many_bytes_can_be_written(@TempDir Path folder) throws IOException {
        Path file = folder.resolve(SafeFileName.of("\u0C24".repeat(300) + ".pdf"));

        assertThat(Files.writeString(file, "x")).exists();
        assertThat(file.getFileName().toString()).endsWith("\u0C24.pdf");
    }

    @Test
    void a_name_that_is_taken_gets_a_number(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("a.b.pdf"));
        Files.createFile(folder.resolve("a.b (2).pdf"));

        assertThat(SafeFileName.free(folder, "../a.b.pdf")).isEqualTo(folder.resolve("a.b (3).pdf"));
    }

    @Test
    void what_could_run_is_known() {
        assertThat(SafeFileName.mayBeProgram("invoice.pdf.exe ")).isTrue();
        assertThat(SafeFileName.mayBeProgram("page.html")).isTrue();
        assertThat(SafeFileName.mayBeProgram("run")).isTrue();
        assertThat(SafeFileName.mayBeProgram("invoice.pdf")).isFalse();
    }
}
