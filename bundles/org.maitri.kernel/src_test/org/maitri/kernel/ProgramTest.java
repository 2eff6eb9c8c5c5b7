package org.maitri.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProgramTest {

    private static final String HERE = Program.own().replaceFirst("^\\d+", "");

    @Test
    void of_a_process_of_this_machine_is_known_whether_it_runs() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        assertThat(Program.ended(process.pid() + HERE)).isTrue();
        assertThat(Program.ended(Program.own())).isFalse();
    }

    @Test
    void of_what_runs_elsewhere_nothing_is_said() {
        assertThat(Program.ended("999999999@elsewhere")).isFalse();
        assertThat(Program.ended("999999999" + HERE + "-else")).isFalse();
        assertThat(Program.ended("anna")).isFalse();
        assertThat(Program.ended("")).isFalse();
    }
}
