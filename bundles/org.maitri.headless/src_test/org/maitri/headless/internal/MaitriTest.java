package org.maitri.headless.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.headless.greeting.Greeting;
import org.maitri.headless.internal.output.TerminalProgress;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.persistence.UnitOfWork;
import picocli.CommandLine.Command;

class MaitriTest {

    @TempDir
    private Path folder;

    private final InMemory services = new InMemory();
    private ByteArrayOutputStream out;
    private ByteArrayOutputStream err;

    @BeforeEach
    void addGuests() {
        services.database().database().change("Add guests", work -> {
            add(work, "Ångström", 3, "2026-03-01");
            add(work, "Baker", 30, null);
            Guest carter = add(work, "Carter", null, "2026-03-05");
            carter.setExternalKey("C-7");
            carter.setAttributes(Map.of("Room", "12"));
        });
    }

    private static Guest add(UnitOfWork work, String name, Integer nights, String arrival) {
        Guest guest = new Guest();
        guest.rename(name);
        guest.stay(nights == null ? null : Long.valueOf(nights));
        guest.arrive(arrival == null ? null : LocalDate.parse(arrival));
        return work.add(guest);
    }

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void help_and_version_are_no_faults() {
        assertThat(maitri("--help")).isEqualTo(Maitri.DONE);
        assertThat(said()).contains("Usage: maitri").contains("import").contains("Import a file of records.");
        assertThat(maitri("import", "--help")).isEqualTo(Maitri.DONE);
        assertThat(said())
                .contains("--dry-run")
                .contains("Find out what would happen")
                .contains("--json");
        assertThat(maitri("profile", "list", "--help")).isEqualTo(Maitri.DONE);
        assertThat(maitri("--version")).isEqualTo(Maitri.DONE);
        assertThat(said()).startsWith("Maitri 1.0.0");
    }

    @Test
    void wrong_usage_is_told_apart_from_refusals() {
        assertThat(maitri("list")).isEqualTo(Maitri.USAGE);
        assertThat(complained()).contains("RECORD-TYPE");
        assertThat(maitri("nonsense")).isEqualTo(Maitri.USAGE);
        assertThat(maitri()).isEqualTo(Maitri.USAGE);
        assertThat(maitri("list", "inn.ghost")).isEqualTo(Maitri.REFUSED);
        assertThat(complained()).contains("inn.ghost");
        assertThat(said()).isEmpty();
    }

    @Test
    void a_part_that_a_diagnosis_does_not_have_is_refused() {
        assertThat(maitri("diagnose", "--show", "rooms")).isEqualTo(Maitri.DONE);
        assertThat(said()).contains("\"rooms\" : 12");
        assertThat(maitri("diagnose", "--show", "cellar")).isEqualTo(Maitri.REFUSED);
        assertThat(complained()).contains("cellar").contains("rooms.json");
    }

    @Test
    void wrong_values_are_named_in_words_of_the_shell() {
        assertThat(maitri("metric", "--from", "2026-13-01")).isEqualTo(Maitri.USAGE);
        assertThat(complained()).contains("2026-13-01").contains("no date").doesNotContain("java");
        assertThat(maitri("list", "inn.guest", "--limit", "many")).isEqualTo(Maitri.USAGE);
        assertThat(complained()).contains("many").contains("whole number");
        assertThat(maitri("duplicates", "--min-score", "abc")).isEqualTo(Maitri.USAGE);
        assertThat(complained()).contains("'abc' is not a number").doesNotContain("double");
        assertThat(maitri("list", "inn.guest", "--limit", "0")).isEqualTo(Maitri.USAGE);
        assertThat(complained()).contains("--limit 0");
    }

    @Test
    void refusals_are_also_in_the_json() {
        assertThat(maitri("show", "nonsense", "--json")).isEqualTo(Maitri.REFUSED);
        assertThat(said()).startsWith("{\"error\":\"nonsense is no record");
    }

    @Test
    void lists_whole_records_as_json() {
        assertThat(maitri("list", "inn.guest", "--json")).isEqualTo(Maitri.DONE);
        assertThat(said().lines()).hasSize(5);
        assertThat(said())
                .contains("\"name\":\"Carter\",\"nights\":null,\"arrival\":\"2026-03-05\"")
                .contains("\"externalKey\":\"C-7\"")
                .contains("\"attributes\":{\"Room\":\"12\"}")
                .contains("\"id\":\"inn.guest:");
    }

    @Test
    void custom_fields_are_fields() {
        assertThat(maitri(
                        "fields",
                        "define",
                        "inn.guest",
                        "tier",
                        "--kind",
                        "choice",
                        "--label",
                        "Loyalty tier",
                        "--choices",
                        "Gold:good,Silver",
                        "--help-text",
                        "What they are to us"))
                .isEqualTo(Maitri.DONE);
        assertThat(said()).contains("Loyalty tier");
        assertThat(maitri("fields", "define", "inn.guest", "worth", "--kind", "number"))
                .isEqualTo(Maitri.DONE);
        assertThat(maitri("fields", "inn.guest", "--json")).isEqualTo(Maitri.DONE);
        assertThat(said())
                .contains("\"id\":\"tier\",\"kind\":\"choice\"")
                .contains("\"value\":\"gold\",\"label\":\"Gold\",\"tone\":\"good\"")
                .contains("\"id\":\"worth\",\"kind\":\"decimal\",\"label\":\"Worth\"");
        services.database()
                .database()
                .change(
                        "Set",
                        work -> work.entities()
                                .createQuery("select g from Guest g", Guest.class)
                                .getResultList()
                                .forEach(guest ->
                                        guest.setCustom("tier", guest.name().startsWith("B") ? "gold" : null)));
        assertThat(names("list", "inn.guest", "--filter", "tier=Gold", "--sort", "tier"))
                .containsExactly("Baker");
        assertThat(maitri("list", "inn.guest", "--filter", "tier=Gold,silber")).isEqualTo(Maitri.REFUSED);
        assertThat(complained()).contains("Did you mean \"silver\"?").contains("gold, silver");
        assertThat(maitri("list", "inn.guest", "--filter", "tier!=platinum")).isEqualTo(Maitri.REFUSED);
        assertThat(complained()).contains("\"platinum\": give one of gold, silver");
        assertThat(maitri("fields", "archive", "inn.guest", "tier")).isEqualTo(Maitri.DONE);
        assertThat(maitri("list", "inn.guest", "--filter", "tier=gold")).isEqualTo(Maitri.REFUSED);
        assertThat(maitri("fields", "restore", "inn.guest", "tier")).isEqualTo(Maitri.DONE);
        assertThat(maitri("fields", "change", "inn.guest", "tier", "--choices", "Silver"))
                .isEqualTo(Maitri.REFUSED);
        assertThat(complained()).contains("Gold").contains("Baker");
        assertThat(maitri("fields", "define", "inn.guest", "a b", "--kind", "colour"))
                .isEqualTo(Maitri.REFUSED);
        assertThat(complained()).contains("a b");
        assertThat(maitri("fields", "archive", "inn.guest", "nothing")).isEqualTo(Maitri.REFUSED);
        assertThat(complained()).contains("nothing").contains("tier");
        assertThat(maitri("fields", "define", "--help")).isEqualTo(Maitri.DONE);
        assertThat(said()).contains("separated by commas");
    }

    @Test
    void lists_are_filtered_sorted_and_cut() {
        assertThat(names("list", "inn.guest", "--filter", "nights>=3", "--sort", "-name"))
                .containsExactly("Ångström", "Baker");
        assertThat(names("list", "inn.guest", "--filter", "nights=")).containsExactly("Carter");
        assertThat(names("list", "inn.guest", "--filter", "name~AK")).containsExactly("Baker");
        assertThat(names("list", "inn.guest", "--filter", "arrival<2026-03-02")).containsExactly("Ångström");
        assertThat(names("list", "inn.guest", "--limit", "1")).containsExactly("Baker");
    }

    @Test
    void a_list_goes_on_after_a_record() {
        maitri("list", "inn.guest", "--limit", "1", "--json");
        String id = said().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(names("list", "inn.guest", "--after", id)).containsExactly("Carter", "Ångström");
    }

    @Test
    void wrong_filters_name_what_is_wrong() {
        assertThat(maitri("list", "inn.guest", "--filter", "nights=many")).isEqualTo(Maitri.REFUSED);
        assertThat(complained()).contains("many").contains("nights").contains("a whole number");
        assertThat(maitri("list", "inn.guest", "--filter", "colour=red")).isEqualTo(Maitri.REFUSED);
        assertThat(complained()).contains("colour").contains("name, nights, arrival");
        assertThat(maitri("list", "inn.guest", "--sort", "nights")).isEqualTo(Maitri.REFUSED);
    }

    @Test
    void an_import_of_which_no_row_could_be_taken_is_refused() throws IOException {
        Path strange = Files.writeString(folder.resolve("strange.csv"), "Foo,Bar\n1,2\n3,4\n");
        assertThat(maitri("import", "inn.guest", strange.toString(), "--json")).isEqualTo(Maitri.REFUSED);
        assertThat(said()).contains("\"rejected\": 2", "Name is needed, and no column of the file was taken for it");
        Path half = Files.writeString(folder.resolve("half.csv"), "Name,Nights\nDoe,2\nRoe,many\n");
        assertThat(maitri("import", "inn.guest", half.toString(), "--json")).isEqualTo(Maitri.DONE);
        assertThat(said()).contains("\"created\": 1", "\"rejected\": 1");
    }

    @Test
    void counts_and_searches() {
        assertThat(maitri("count", "inn.guest")).isEqualTo(Maitri.DONE);
        assertThat(said().strip()).isEqualTo("3");
        assertThat(maitri("search", "angst", "--json")).isEqualTo(Maitri.DONE);
        assertThat(said()).contains("\"title\":\"Ångström\"");
    }

    @Test
    void a_search_for_a_field_there_is_not_says_which_was_probably_meant() {
        assertThat(maitri("search", "nigths:3", "--json")).isEqualTo(Maitri.DONE);
        assertThat(said().strip()).isEqualTo("[]");
        assertThat(complained().lines()).singleElement().asString().contains("nigths", "nights:3");
        assertThat(maitri("search", "nobody")).isEqualTo(Maitri.DONE);
        assertThat(complained()).isEmpty();
    }

    @Test
    void shows_a_record_with_its_timeline() {
        String id = services.database()
                .database()
                .read(work -> work.findByExternalKey(Guest.class, "C-7"))
                .orElseThrow()
                .ref()
                .toString();
        assertThat(maitri("show", id, "--json")).isEqualTo(Maitri.DONE);
        assertThat(said())
                .contains("\"title\": \"Carter\"")
                .contains("\"timeline\": []")
                .contains("\"Room\": \"12\"");
        assertThat(maitri("history", id, "--json")).isEqualTo(Maitri.DONE);
        assertThat(said()).contains("\"label\":\"Add guests\"").contains("\"kind\":\"created\"");
    }

    @Test
    void figures_and_findings_are_computed() {
        assertThat(maitri("metric", "inn.nights", "--json")).isEqualTo(Maitri.DONE);
        assertThat(said()).contains("\"value\": 33");
        assertThat(maitri("metric", "inn.days")).isEqualTo(Maitri.REFUSED);
        assertThat(complained()).contains("inn.nights");
        assertThat(maitri("finding", "--json")).isEqualTo(Maitri.DONE);
        assertThat(said()).contains("Baker stays long");
    }

    @Test
    void the_sample_can_be_undone() {
        assertThat(maitri("sample", "load", "--customers", "5", "--json")).isEqualTo(Maitri.DONE);
        assertThat(said()).contains("\"records\": 5");
        assertThat(maitri("log", "--limit", "1", "--json")).isEqualTo(Maitri.DONE);
        String sequence = said().replaceAll("(?s).*\"sequence\":(\\d+).*", "$1");
        assertThat(maitri("undo", sequence, "--json")).isEqualTo(Maitri.DONE);
        assertThat(said()).contains("\"archived\": 5");
        maitri("count", "inn.guest");
        assertThat(said().strip()).isEqualTo("3");
        assertThat(maitri("undo", sequence)).isEqualTo(Maitri.REFUSED);
    }

    @Test
    void permissions_are_granted_and_taken_back() {
        assertThat(maitri("grant", "carla", "inn.guest.read", "--json")).isEqualTo(Maitri.DONE);
        assertThat(maitri("grants", "--json")).isEqualTo(Maitri.DONE);
        assertThat(said()).contains("{\"actor\":\"carla\",\"permission\":\"inn.guest.read\"}");
        assertThat(maitri("grant", "carla", "inn.guest.eat")).isEqualTo(Maitri.REFUSED);
        assertThat(maitri("revoke", "carla", "inn.guest.read")).isEqualTo(Maitri.DONE);
        maitri("grants", "--json");
        assertThat(said()).doesNotContain("carla");
        assertThat(maitri("revoke", "carla", "inn.guest.read")).isEqualTo(Maitri.REFUSED);
    }

    private String id(String name) {
        maitri("list", "inn.guest", "--archived", "--filter", "name=" + name, "--json");
        return said().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void two_records_become_one_and_two_again() {
        String baker = id("Baker");
        assertThat(maitri("merge", baker, "C-7", "--take", "name=B", "--dry-run", "--json"))
                .isEqualTo(Maitri.DONE);
        assertThat(names("list", "inn.guest")).contains("Baker", "Carter");
        assertThat(maitri("merge", baker.substring(baker.indexOf(':') + 1), "C-7", "--take", "name=B", "--json"))
                .isEqualTo(Maitri.DONE);
        assertThat(said()).contains("\"survivor\": \"" + baker + "\"").contains("\"moved\": 0");
        assertThat(names("list", "inn.guest")).containsExactly("Carter", "Ångström");
        assertThat(maitri("merges", "--json")).isEqualTo(Maitri.DONE);
        assertThat(said()).contains("\"absorbedTitle\":\"Carter\"").contains("\"undone\":false");
        assertThat(maitri("undo", "--json")).isEqualTo(Maitri.DONE);
        assertThat(said()).contains("\"kept\": []");
        assertThat(names("list", "inn.guest")).contains("Baker", "Carter");
        assertThat(maitri("undo", "last")).isEqualTo(Maitri.DONE);
    }

    @Test
    void what_cannot_be_merged_is_told_in_one_line() {
        assertThat(maitri("merge", "C-7", "X-1")).isEqualTo(Maitri.REFUSED);
        assertThat(complained().lines()).hasSize(1);
        assertThat(complained()).contains("X-1");
        assertThat(maitri("merge", "C-7", "C-7")).isEqualTo(Maitri.REFUSED);
        assertThat(maitri("merge", "C-7", id("Baker"), "--take", "colour=B")).isEqualTo(Maitri.REFUSED);
        assertThat(complained()).contains("colour").contains("nights");
        assertThat(maitri("merge", "C-7", id("Baker"), "--take", "name")).isEqualTo(Maitri.REFUSED);
        assertThat(maitri("merge", "C-7")).isEqualTo(Maitri.USAGE);
    }

    @Test
    void an_unknown_profile_is_refused() {
        assertThat(maitri("count", "inn.guest", "--profile", "nowhere")).isEqualTo(Maitri.REFUSED);
        assertThat(maitri("profile", "remove", "nowhere")).isEqualTo(Maitri.REFUSED);
        assertThat(complained()).contains("nowhere");
    }

    @Test
    void a_check_of_good_records_is_clean() {
        assertThat(maitri("check", "--json")).isEqualTo(Maitri.DONE);
        assertThat(said()).contains("\"clean\": true");
    }

    @Test
    void a_broken_contributor_does_not_take_the_others_along() {
        services.contribute(new Contributed(() -> {
            throw new IllegalStateException("broken");
        }));
        services.contribute(new Greeting());
        assertThat(maitri("greet")).isEqualTo(Maitri.DONE);
        assertThat(maitri("greet", "--help")).isEqualTo(Maitri.DONE);
        assertThat(maitri("greet", "loudly", "--help")).isEqualTo(Maitri.DONE);
        assertThat(said())
                .contains("Say it loudly.", "How often.", "Print the result as JSON.", "Say how this is used")
                .doesNotContain("without a window");
        assertThat(maitri("count", "inn.guest")).isEqualTo(Maitri.DONE);
        maitri("--help");
        assertThat(said()).contains("greet").contains("Say hello.");
    }

    @Test
    void faults_say_where_the_log_is() {
        services.contribute(new Contributed(Fail::new));
        assertThat(maitri("fail")).isEqualTo(Maitri.FAULT);
        assertThat(complained()).contains("it broke").contains("the.log").doesNotContain("\tat ");
        assertThat(maitri("fail", "--verbose")).isEqualTo(Maitri.FAULT);
        assertThat(complained()).contains("\tat ");
    }

    private record Contributed(Supplier<Object> made) implements HeadlessCommand {
        @Override
        public Object create(CommandContext context) {
            return made.get();
        }

        @Override
        public Texts texts() {
            return Texts.beside(Greeting.class);
        }
    }

    /** A command with a mistake. */
    @Command(name = "fail")
    static final class Fail implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalArgumentException("it broke");
        }
    }

    private List<String> names(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--json";
        if (maitri(all) != Maitri.DONE) {
            throw new RefusedException(complained());
        }
        return said().lines()
                .filter(line -> line.contains("\"name\""))
                .map(line -> line.replaceAll(".*\"name\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private int maitri(String... arguments) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Maitri(services, stream, errors, new TerminalProgress(errors, false), () -> "the.log")
                .run(arguments);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
