package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.kernel.RefusedException;

class ProfileDocumentTest {

    private static final String SERVER = "jdbc:postgresql://db.example.com:5433/care";

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("Büro.maitri"), text);
    }

    @Test
    void what_was_written_is_read_again() {
        Profile office = new Profile("Büro Köln", SERVER + "?sslmode=verify-full&targetServerType=primary", "asha");
        Path file = folder.resolve("office.maitri");

        ProfileDocument.write(office, file);

        assertThat(ProfileDocument.read(file)).isEqualTo(office);
    }

    @Test
    void a_profile_without_a_name_is_called_as_its_file() throws Exception {
        assertThat(ProfileDocument.read(file("\uFEFF# ours\r\nurl: " + SERVER + "\r\n")))
                .isEqualTo(new Profile("Büro", SERVER, ""));
    }

    @Test
    void a_folder_of_this_computer_may_be_named() throws Exception {
        assertThat(ProfileDocument.read(file("url: " + folder)).folder()).isEqualTo(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no profile at all",
                "name: x",
                "url: records",
                "url: ../records",
                "url: //server/share",
                "url: \\\\server\\share",
                "url: mem:x",
                "url: jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'x'",
                "url: jdbc:postgresql:x",
                "url: jdbc:postgresql://asha:secret@host/x",
                "url: jdbc:postgresql://host/x?password=secret",
                "url: jdbc:postgresql://host/x?sslmode=disable",
                "url: jdbc:postgresql://host/x?sslmode",
                "url: jdbc:postgresql://host/x?socketFactory=org.example.Evil&socketFactoryArg=x",
                "url: jdbc:postgresql://host/x?loggerFile=/tmp/x",
                "url: /tmp/x\nurl: /tmp/y",
                "url: /tmp/x\npassword: secret",
                "url: /tmp/x\nname: a\u0007b",
                "url: /tmp/x\nurl2: /tmp\0"
            })
    void a_file_that_may_mean_harm_is_refused_with_one_message(String text) throws Exception {
        Path file = file(text);

        assertThatThrownBy(() -> ProfileDocument.read(file))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining("\n");
    }

    @Test
    void what_is_no_text_or_no_file_is_refused() throws Exception {
        Path large = file("url: /tmp/x\n" + "#".repeat(20_000));
        Path latin = Files.write(folder.resolve("l.maitri"), "url: /tmp/\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        for (Path refused : new Path[] {large, latin, folder, folder.resolve("gone.maitri")}) {
            assertThatThrownBy(() -> ProfileDocument.read(refused)).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void a_password_is_not_written_and_no_file_is_overwritten() throws Exception {
        Path there = file("kept");
        Profile telling = new Profile("x", "jdbc:postgresql://host/x?password=secret", "");
        Path fresh = folder.resolve("fresh.maitri");

        assertThatThrownBy(() -> ProfileDocument.write(telling, fresh)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ProfileDocument.write(new Profile("x", SERVER, ""), there))
                .isInstanceOf(RefusedException.class);
        assertThat(fresh).doesNotExist();
        assertThat(there).hasContent("kept");
    }
}
