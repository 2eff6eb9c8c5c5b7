package org.maitri.compose.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.RefusedException;

class OutputTest {

    @TempDir
    Path folder;

    @Test
    void a_new_result_takes_the_place_of_an_older_one() throws IOException {
        Output output = new Output(folder.resolve("inn"));
        for (String version : new String[] {"1", "2"}) {
            output.requireFree();
            Path work = output.work();
            Path made = Files.createDirectory(work.resolve("made"));
            Files.writeString(made.resolve(Output.CHECKSUMS), version);
            Files.writeString(made.resolve("inn-" + version + ".deb"), "");
            output.take(made);
            Output.delete(work);
        }

        assertThat(folder).isDirectoryContaining(each -> each.endsWith("inn"));
        assertThat(Output.files(folder))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("SHA256SUMS", "inn-2.deb");
    }

    @Test
    void what_is_not_ours_is_left_alone() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path file = Files.writeString(home.resolve("letter.txt"), "Dear");

        assertThatThrownBy(() -> new Output(home).requireFree()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Output(file).requireFree()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Output(file.resolve("out")).work()).isInstanceOf(RefusedException.class);
        assertThat(file).hasContent("Dear");
    }
}
