package org.maitri.services.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.calendar.CalendarCases.Answer;

class CalendarCaseTableTest {

    @TempDir
    private Path folder;

    @Test
    void columns_may_stand_in_any_order_and_have_others_among_them() throws IOException {
        List<Answer> answers = answers("""
                op,start,note,arg,weekly_hours,case
                add,2014-04-07T23:59:30Z,x,60,"{""mon"": [[""00:00"", ""24:00""]]}",7
                """);

        assertThat(answers).singleElement().satisfies(answer -> {
            assertThat(answer.name()).isEqualTo("7");
            assertThat(answer.result()).contains("2014-04-14T00:00:30Z");
        });
    }

    @Test
    void holidays_special_hours_and_breaks_are_understood() throws IOException {
        List<Answer> answers = answers("""
                case,zone,weekly_hours,holidays,special_hours,breaks,op,start,arg
                a,UTC,"{""fri"": [[""08:00"", ""18:00""]]}","2019-12-13;2019-12-20","{""2019-12-27"": [[""10:00"", ""17:00""]]}",,next_open,2019-12-12T00:00:00Z,
                b,UTC,"{""sat"": [[""11:00"", ""14:30""]]}",,,"{""2006-01-07"": [[""12:00"", ""13:00""]]}",elapsed,2006-01-07T00:00:00Z,2006-01-08T00:00:00Z
                c,Asia/Tokyo,"{""mon"": [[""09:00"", ""17:00""]]}",,,,is_open,2014-04-07T00:00:00Z,
                d,UTC,{},,,,next_open,2014-04-07T00:00:00Z,
                """);

        assertThat(answers)
                .extracting(answer -> answer.result().orElseThrow())
                .containsExactly("2019-12-27T10:00:00Z", "9000", "true", "never");
    }

    @Test
    void moments_and_durations_may_be_written_in_any_way_of_the_standard() throws IOException {
        List<Answer> answers = answers("""
                case,zone,weekly_hours,op,start,arg
                1,Europe/Berlin,"{""mon"": [[""09:00"", ""17:00""]]}",add,2014-04-07T10:00:00+02:00[Europe/Berlin],3600
                2,Europe/Berlin,"{""mon"": [[""09:00"", ""17:00""]]}",add,2014-04-07T10:00:00+0200,PT1H
                3,Europe/Berlin,"{""mon"": [[""09:00"", ""17:00""]]}",add,2014-04-07 10:00,PT60M
                4,Europe/Berlin,"{""mon"": [[""09:00"", ""17:00""]]}",add,2014-04-07 08:00:00 UTC,3600.4
                5,Europe/Berlin,"{""mon"": [[""09:00"", ""17:00""]]}",Next Close,2014-04-07,
                6,Europe/Berlin,"{""mon"": [[""09:00"", ""17:00""]]}",next_close,2014-04-07T24:00,
                7,Europe/Berlin,"{""mon"": [[""09:00"", ""17:00""]]}",next_close,2014-04-07T03:00[America/New_York],
                """);

        assertThat(answers)
                .extracting(answer -> answer.result().orElseThrow())
                .containsExactly(
                        "2014-04-07T09:00:00Z",
                        "2014-04-07T09:00:00Z",
                        "2014-04-07T09:00:00Z",
                        "2014-04-07T09:00:00Z",
                        "2014-04-07T15:00:00Z",
                        "2014-04-14T15:00:00Z",
                        "2014-04-07T15:00:00Z");
    }

    @Test
    void half_seconds_are_rounded_away_from_zero_ahead_and_back() throws IOException {
        List<Answer> answers = answers("""
                case,weekly_hours,op,start,arg
                1,"{""mon"": [[""09:00"", ""17:00""]]}",elapsed,2014-04-07T10:00:00Z,2014-04-07T10:00:00.500Z
                2,"{""mon"": [[""09:00"", ""17:00""]]}",elapsed,2014-04-07T10:00:00.500Z,2014-04-07T10:00:00Z
                """);

        assertThat(answers).extracting(answer -> answer.result().orElseThrow()).containsExactly("1", "-1");
    }

    @Test
    void cells_may_be_separated_by_semicolons_or_tabs() throws IOException {
        String table = """
                case;weekly_hours;op;start;arg
                1;"{""mon"": [[""09:00"", ""17:00""]]}";add;2014-04-07T10:00:00Z;60
                """;

        for (String written : List.of(table, table.replace(';', '\t'), '\uFEFF' + table)) {
            assertThat(answers(written))
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.result()).contains("2014-04-07T10:01:00Z"));
        }
    }

    @Test
    void a_row_that_is_not_understood_leaves_the_others_their_answers() throws IOException {
        List<Answer> answers = answers("""
                case,zone,weekly_hours,op,start,arg
                1,Europe/Nowhere,,is_open,2014-04-07T00:00:00Z,
                2,UTC,"{""mon"": [[""9 o'clock"", ""17:00""]]}",is_open,2014-04-07T00:00:00Z,
                3,UTC,"{""mon"": [",is_open,2014-04-07T00:00:00Z,
                4,UTC,,add,yesterday,1
                5,UTC,,add,2014-04-07T00:00:00Z,soon
                6,UTC,,guess,2014-04-07T00:00:00Z,
                7,UTC,,is_open
                8,UTC,,is_open,2014-04-07T00:00:00Z,
                """);

        assertThat(answers).hasSize(8);
        assertThat(answers.subList(0, 7)).allSatisfy(answer -> {
            assertThat(answer.result()).isEmpty();
            assertThat(answer.problem().orElseThrow()).endsWith(".").doesNotStartWith("!");
        });
        assertThat(answers.getLast().result()).contains("false");
    }

    @Test
    void a_row_that_is_not_understood_is_named_by_its_line_also_below_cells_of_several_lines() throws IOException {
        List<Answer> answers = answers("""
                case,holidays,op,start,arg
                same,"2014-04-07
                2014-04-08",is_open,2014-04-07T00:00:00Z,
                same,,add,2014-04-07T00:00:00Z,
                same,,elapsed,,
                same,,elapsed
                """);

        assertThat(answers.stream().flatMap(answer -> answer.problem().stream()))
                .containsExactly(
                        "line 4, arg: there is no number of seconds; give one such as 3600, or PT1H30M.",
                        "line 5, start: there is no moment; give one such as 2026-11-22T09:00:00Z.",
                        "line 6, the row has 3 cells, the header has 5.");
    }

    @Test
    void a_file_without_the_columns_is_refused() {
        assertThatThrownBy(() -> answers("case,zone\n1,UTC\n"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("op");
        assertThatThrownBy(() -> new CalendarCaseTable().answer(folder.resolve("none.csv"), answer -> {}))
                .isInstanceOf(RefusedException.class);
    }

    private List<Answer> answers(String table) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.csv"), table);
        List<Answer> answers = new ArrayList<>();
        new CalendarCaseTable().answer(file, answers::add);
        return answers;
    }
}
