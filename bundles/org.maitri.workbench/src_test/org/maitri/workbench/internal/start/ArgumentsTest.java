package org.maitri.workbench.internal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void one_or_two_dashes_mean_the_same() {
        assertThat(Arguments.of(List.of("-profile", "Shop"), Optional.empty()).profile())
                .contains("Shop");
        assertThat(Arguments.of(List.of("--profile", "Shop"), Optional.empty()).profile())
                .contains("Shop");
        assertThat(Arguments.of(List.of("--profile=Shop"), Optional.empty()).profile())
                .contains("Shop");
    }

    @Test
    void the_command_line_goes_before_the_property() {
        assertThat(Arguments.of(List.of("-profile", "Shop"), Optional.of("Other"))
                        .profile())
                .contains("Shop");
        assertThat(Arguments.of(List.of("-clean"), Optional.of("Other")).profile())
                .contains("Other");
        assertThat(Arguments.of(List.of(), Optional.of("")).profile()).isEmpty();
    }

    @Test
    void an_option_without_a_value_is_none() {
        assertThat(Arguments.of(List.of("-profile"), Optional.empty())).isEqualTo(Arguments.NONE);
    }

    @Test
    void survives_the_way_to_the_running_window() {
        Arguments asked = new Arguments(
                Optional.of("/data/my shop"), Optional.of("desk.note:0190c8a2-0000-7000-8000-000000000000"));

        assertThat(Arguments.of(asked.commandLine(), Optional.empty())).isEqualTo(asked);
    }

    @Test
    void the_file_of_a_profile_may_stand_alone_and_is_found_from_everywhere() {
        String file = Path.of("office.maitri").toAbsolutePath().toString();

        assertThat(Arguments.of(List.of("-clean", "office.maitri"), Optional.of("Other"))
                        .profile())
                .contains(file);
        assertThat(Arguments.of(List.of("--profile=office.maitri"), Optional.empty())
                        .profile())
                .contains(file);
    }
}
