package org.maitri.tickets.internal.macros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Languages;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketQueue;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.Treatment;
import org.maitri.tickets.Treatments;
import org.maitri.tickets.internal.TicketsModule;
import org.maitri.tickets.words.Macros;
import org.maitri.tickets.words.Placeholders;

/** Texts with placeholders, and what macros do with them. */
class MacrosTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private OpenDatabase open;
    private Macros macros;

    @BeforeEach
    void open() {
        List<RecordType<?>> types = Stream.concat(
                        TicketsModule.recordTypes().stream(), Stream.of(new TemplateType(), new MacroType()))
                .toList();
        open = new DatabaseOpener(List.of(TicketsModule.schema(), new WordsSchema()), types, List.of())
                .withAccess(List.of(TicketsModule.access()))
                .open(profile(), Progress.NONE);
        macros = new StoredMacros(
                open.database(),
                open.access(),
                open.records(),
                new Treatments(null),
                Clock.fixed(MONDAY, ZoneOffset.UTC));
    }

    Profile profile() {
        return Profile.inMemory("macros" + UUID.randomUUID());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private <E extends StoredRecord> E add(E record) {
        return open.database().write("Add", work -> work.add(record));
    }

    private Ticket ticket(String subject) {
        Ticket ticket = Ticket.opened(MONDAY.minusSeconds(3600));
        ticket.setSubject(subject);
        return add(ticket);
    }

    private Macro macro(String words) {
        Macro macro = Macro.called("Solved");
        macro.setTemplate(add(Template.of("Solved", "*", words)).ref());
        macro.setState(TicketState.RESOLVED);
        macro.setAssignee(Treatment.ME);
        macro.setTagsAdded(Set.of("kettle"));
        return add(macro);
    }

    private Ticket read(Ticket ticket) {
        return open.database().read(work -> work.find(Ticket.class, ticket.id()).orElseThrow());
    }

    private List<Message> messages() {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select m from Message m where m.archivedAt is null order by m.id", Message.class)
                        .getResultList());
    }

    @Test
    void a_text_for_any_language_says_so_in_words() {
        assertThat(new TemplateType().field("language").orElseThrow().choice(Languages.ANY))
                .hasValueSatisfying(choice -> assertThat(choice.label()).isEqualTo("Any language"));
    }

    @Test
    void a_text_names_only_what_there_is() {
        TemplateType type = new TemplateType();
        type.records = open.records();
        assertThat(problem(type, "{{ticket.subject}} {{ticket.name}} {{agent.name}} {{today}}"))
                .isEmpty();
        assertThat(problem(type, "Dear {{ticket.subjct}}"))
                .hasValueSatisfying(why -> assertThat(why).startsWith("Nothing is known as {{ticket.subjct}}."));
        assertThat(List.of("{{subject}}", "{{agent.mail}}", "{{today.year}}", "{{customer.nothing}}"))
                .allSatisfy(words -> assertThat(problem(type, words)).isPresent());
    }

    @Test
    void a_text_that_cannot_be_read_says_so_in_words_of_people() {
        assertThat(new TemplateType().field("words").orElseThrow().problem("Dear {{#customer.name}}you"))
                .hasValueSatisfying(why -> assertThat(why)
                        .startsWith("The placeholders cannot be read. Each is a name between {{ and }}")
                        .doesNotContain("tag", "@"));
    }

    private Optional<String> problem(TemplateType type, String words) {
        return problem(type, Template.of("Text", "en", words));
    }

    private Optional<String> problem(TemplateType type, Template template) {
        return open.database().read(work -> type.problem(template, work));
    }

    @Test
    void a_macro_names_queues_and_people_that_are_offered() {
        waits("Attic", "Lena");
        TicketQueue care = new TicketQueue();
        care.setName("Care");
        care.setMembers(Set.of("Meera"));
        care.setLead("Vani");
        add(care);

        assertThat(List.of("Care", " "))
                .allSatisfy(queue ->
                        assertThat(problem(macro -> macro.setQueue(queue))).isEmpty());
        assertThat(List.of(Treatment.ME, "Me", "Meera ", "Vani"))
                .allSatisfy(person ->
                        assertThat(problem(macro -> macro.setAssignee(person))).isEmpty());
        assertThat(problem(macro -> macro.setQueue("Attic"))).hasValue("There is no queue Attic. Give one of: Care.");
        assertThat(problem(macro -> macro.setAssignee("Lena")))
                .hasValue("Nobody of the name Lena works on tickets. Give me, or one of: Meera, Vani.");
    }

    @Test
    void queues_and_people_that_came_with_tickets_are_known_until_any_are_described() {
        waits("Attic", "Lena");

        assertThat(problem(macro -> macro.setQueue("Attic"))).isEmpty();
        assertThat(problem(macro -> macro.setAssignee("Lena"))).isEmpty();
        assertThat(problem(macro -> macro.setQueue("Crae")))
                .hasValue("There is no queue Crae. Describe it first, or leave this empty.");
    }

    private void waits(String queue, String assignee) {
        Ticket kettle = ticket("Kettle");
        open.database().change("Assign", work -> {
            Ticket found = work.find(Ticket.class, kettle.id()).orElseThrow();
            found.setQueue(queue);
            found.assign(assignee, MONDAY, assignee);
        });
    }

    @Test
    void a_macro_whose_text_is_archived_is_refused_with_what_to_choose() {
        Template apology = add(Template.of("Apology", "*", "Sorry"));
        Template german = add(Template.of("Apology", "de", "Pardon"));
        add(Template.of("Thanks", "*", "Thanks"));
        Macro macro = Macro.called("Say sorry");
        macro.setTemplate(apology.ref());
        add(macro);
        Ticket kettle = ticket("Kettle");

        archive(apology);
        assertThat(macros.preview(macro.id(), List.of(kettle.id()))
                        .getFirst()
                        .text()
                        .words())
                .isEqualTo("Pardon");
        archive(german);

        assertThat(problem(each -> each.setTemplate(apology.ref())))
                .hasValue("The text \"Apology\" is archived. Bring it back, or choose another one: Thanks.");
        assertThatThrownBy(() -> macros.run(macro.id(), List.of(kettle.id())))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("The text of the macro \"Say sorry\" is archived.");
        assertThat(messages()).isEmpty();
    }

    private void archive(Template text) {
        open.database()
                .change(
                        "Archive",
                        work -> work.find(Template.class, text.id())
                                .orElseThrow()
                                .archive(MONDAY));
    }

    @Test
    void a_preview_shows_what_is_typed_and_keeps_nothing_of_it() {
        Ticket kettle = ticket("Kettle");
        Macro macro = macro("About {{ticket.subject}}");
        Map<String, Object> typed = new HashMap<>(Map.of("priority", "urgent"));
        typed.put("state", null);

        Macros.Preview preview = macros.preview(macro.id(), typed, kettle.id());

        assertThat(preview.changes())
                .extracting(Treatment.Change::field)
                .contains("priority")
                .doesNotContain("state");
        assertThat(macros.fill(macro.template().id(), Map.of("words", "Typed for {{ticket.subject}}"), kettle.id())
                        .words())
                .isEqualTo("Typed for Kettle");
        assertThat(macros.preview(macro.id(), List.of(kettle.id())).getFirst().changes())
                .extracting(Treatment.Change::field)
                .contains("state")
                .doesNotContain("priority");
        assertThatThrownBy(() -> macros.preview(macro.id(), Map.of("queue", "Crae"), kettle.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("There is no queue Crae");
    }

    private Optional<String> problem(Consumer<Macro> filled) {
        Macro macro = Macro.called("Solved");
        filled.accept(macro);
        return open.database().read(work -> new MacroType().problem(macro, work));
    }

    @Test
    void a_macro_answers_and_changes_several_tickets_in_one_step_that_is_undone_as_one() {
        Ticket kettle = ticket("Kettle");
        Ticket toaster = ticket("Toaster");
        Macro macro = macro("About {{ticket.subject}}: done.");

        UUID commit = macros.run(macro.id(), List.of(kettle.id(), toaster.id()));

        assertThat(messages()).extracting(Message::body).containsExactly("About Kettle: done.", "About Toaster: done.");
        assertThat(read(kettle).state()).isEqualTo(TicketState.RESOLVED);
        assertThat(read(kettle).assignee()).isEqualTo(open.access().actor());
        assertThat(read(kettle).tags()).containsExactly("kettle");
        assertThat(read(kettle).firstAnsweredAt()).isEqualTo(MONDAY);

        open.journal().undo(commit, Progress.NONE);

        assertThat(messages()).isEmpty();
        assertThat(read(kettle).state()).isEqualTo(TicketState.NEW);
        assertThat(read(toaster).tags()).isEmpty();
    }

    @Test
    void a_dry_run_says_what_would_happen_and_changes_nothing() {
        Ticket kettle = ticket("Kettle");

        Macros.Preview preview = macros.preview(macro("{{ticket.subject}}").id(), List.of(kettle.id()))
                .getFirst();

        assertThat(preview.text().words()).isEqualTo("Kettle");
        assertThat(preview.possible()).isTrue();
        assertThat(preview.changes()).extracting(Treatment.Change::field).containsExactly("tags", "assignee", "state");
        assertThat(read(kettle).state()).isEqualTo(TicketState.NEW);
    }

    @Test
    void a_text_with_a_placeholder_that_nothing_is_known_for_is_shown_but_not_sent() {
        Ticket kettle = ticket("Kettle");
        Ticket toaster = ticket("Toaster");
        Macro macro = macro("Dear {{customer.name}}, about {{ticket.subject}}");

        Macros.Filled text =
                macros.preview(macro.id(), List.of(kettle.id())).getFirst().text();

        assertThat(text.words()).isEqualTo("Dear {{customer.name}}, about Kettle");
        assertThat(text.missing()).containsExactly("customer.name");
        assertThat(Placeholders.in(text.words())).containsExactly("{{customer.name}}");
        assertThatThrownBy(() -> macros.run(macro.id(), List.of(toaster.id(), kettle.id())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("customer.name");
        assertThat(read(toaster).state()).isEqualTo(TicketState.NEW);
    }

    @Test
    void a_text_cannot_decide_or_repeat_and_is_not_taken_for_html() {
        assertThat(Filling.problem("Dear {{name}}")).isEmpty();
        assertThat(Filling.problem("{{#list}}x{{/list}}")).isPresent();
        assertThat(Filling.problem("{{^list}}x{{/list}}")).isPresent();
        assertThat(Filling.problem("{{>other}}")).isPresent();
        assertThat(Filling.problem("{{name")).isPresent();
        assertThat(Filling.fill("{{a}} & {{ b.c }}", Map.of("a", "<b>", "b.c", "{{a}}")::get)
                        .words())
                .isEqualTo("<b> & {{a}}");
    }

    @Test
    void the_language_of_a_text_is_chosen_by_its_name_and_kept_as_its_tag() {
        Field<Template> language = new TemplateType().field("language").orElseThrow();

        assertThat(language.kind()).isEqualTo(FieldKind.CHOICE);
        assertThat(language.choice("de"))
                .hasValueSatisfying(choice -> assertThat(choice.label()).isEqualTo(Locale.GERMAN.getDisplayLanguage()));
        assertThat(Template.of("Solved", "German", "Gut").language()).isEqualTo("de");
    }

    @Test
    void a_text_names_the_other_languages_it_is_there_in() {
        Template german = add(Template.of("Solved", "de", "Gut"));
        add(Template.of("Solved", "*", "Good"));
        add(Template.of("Thanks", "fr", "Merci"));
        archive(add(Template.of("Solved", "it", "Buono")));

        assertThat(macros.languages(german.id()))
                .extracting(Macros.Choice::name)
                .containsExactly("Any language");
    }

    @Test
    void days_are_written_in_the_language_of_the_text_they_stand_in() {
        Ticket kettle = ticket("Kettle");
        Template german = add(Template.of("Day", "de", "Am {{today}}"));

        assertThat(macros.fill(german.id(), kettle.id()).words()).isEqualTo("Am 2. März 2026");
        assertThat(macros.fill(german.id(), Map.of("language", "it"), kettle.id())
                        .words())
                .isEqualTo("Am 2 marzo 2026");
    }

    @Test
    void a_text_is_there_once_in_each_language() {
        TemplateType type = new TemplateType();
        type.records = open.records();
        Template german = add(Template.of("Solved", "de", "Gut"));

        assertThat(problem(type, german)).isEmpty();
        assertThat(problem(type, Template.of("Solved", "en", "Good"))).isEmpty();
        assertThat(problem(type, Template.of("Solved", "German", "Gut")))
                .hasValueSatisfying(why ->
                        assertThat(why).startsWith("There is a text \"Solved\" for this language (German) already."));
    }
}
