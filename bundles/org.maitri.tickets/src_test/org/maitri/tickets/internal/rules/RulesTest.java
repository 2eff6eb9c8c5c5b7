package org.maitri.tickets.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.SearchEngine;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.audit.Change;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;
import org.maitri.tickets.Message;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.TicketPriority;
import org.maitri.tickets.TicketService;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.Treatments;
import org.maitri.tickets.internal.TicketsModule;
import org.maitri.tickets.internal.macros.Macro;
import org.maitri.tickets.internal.macros.MacroType;
import org.maitri.tickets.internal.macros.Template;
import org.maitri.tickets.internal.macros.TemplateType;
import org.maitri.tickets.internal.macros.WordsSchema;
import org.maitri.tickets.words.Rules;

/** When something happens, if conditions hold, then a macro. */
class RulesTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private static final RecordRef LOCKED = new RecordRef("customers.person", new UUID(9, 9));

    private boolean locked;
    private OpenDatabase open;
    private SearchEngine search;
    private StoredRules rules;
    private TicketService service;

    @BeforeEach
    void open() {
        List<RecordType<?>> types = Stream.concat(
                        TicketsModule.recordTypes().stream(),
                        Stream.of(new TemplateType(), new MacroType(), new RuleType(), new FiringType()))
                .toList();
        open = new DatabaseOpener(
                        List.of(TicketsModule.schema(), ImportEngine.schema(), new WordsSchema()), types, List.of())
                .withAccess(List.of(TicketsModule.access()))
                .withGuards(() -> List.of(work -> (record, pointsAt) -> {
                    if (locked && pointsAt.contains(LOCKED)) {
                        throw new RefusedException("locked");
                    }
                }))
                .open(profile(), Progress.NONE);
        Clock clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
        search = new SearchEngine(open.database(), open.records(), open.access(), Optional::empty);
        rules = new StoredRules(
                open.database(), open.access(), open.records(), open.journal(), search, new Treatments(null), clock);
        service = new TicketService(open.database(), open.access(), clock);
    }

    Profile profile() {
        return Profile.inMemory("rules" + UUID.randomUUID());
    }

    @AfterEach
    void close() {
        search.close();
        open.close();
    }

    private <E extends StoredRecord> E add(E record) {
        E added = open.database().write("Add", work -> work.add(record));
        tell();
        return added;
    }

    /** Tells the rules what the last commit did, as the database would. */
    private void tell() {
        open.database()
                .lastCommit()
                .ifPresent(commit -> open.journal().changes(commit, change -> {
                    if (change.kind() == Change.Kind.CREATED) {
                        rules.happened(new DomainEvent(
                                DomainEventListener.RECORD_CHANGED,
                                change.record(),
                                MONDAY,
                                Map.of("change", "created", "commit", commit.toString())));
                    }
                }));
    }

    private Ticket ticket(String subject, Consumer<Ticket> with) {
        Ticket ticket = Ticket.opened(MONDAY.minusSeconds(60));
        ticket.setSubject(subject);
        with.accept(ticket);
        return add(ticket);
    }

    private Macro macro(Consumer<Macro> with) {
        Macro macro = Macro.called("Do it");
        with.accept(macro);
        return add(macro);
    }

    private Rule rule(String occasion, String conditions, Macro macro) {
        return add(Rule.of("Rule", occasion, conditions, macro.ref()));
    }

    private Ticket read(Ticket ticket) {
        return open.database().read(work -> work.find(Ticket.class, ticket.id()).orElseThrow());
    }

    private List<Firing> log() {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select f from TicketsFiring f order by f.id", Firing.class)
                        .getResultList());
    }

    @Test
    void a_rule_treats_new_tickets_that_meet_its_conditions_and_says_so() {
        rule(Occasion.OPENED, "type:complaint -priority:urgent", macro(macro -> {
            macro.setPriority(TicketPriority.URGENT);
            macro.setQueue("Complaints");
        }));
        Ticket complaint = ticket("Loose handle", ticket -> ticket.setKind("complaint"));
        Ticket question = ticket("How long?", ticket -> ticket.setKind("question"));

        assertThat(read(complaint).priority()).isEqualTo(TicketPriority.URGENT);
        assertThat(read(complaint).queue()).isEqualTo("Complaints");
        assertThat(read(question).queue()).isNull();
        assertThat(log()).singleElement().satisfies(line -> {
            assertThat(line.ticketId()).isEqualTo(complaint.id());
            assertThat(line.why()).isEqualTo("type:complaint -priority:urgent");
            assertThat(line.what()).contains("Complaints");
        });
    }

    @Test
    void a_line_of_the_log_is_called_by_the_rule_as_it_was_called_then() {
        Rule rule = rule(Occasion.OPENED, "", macro(macro -> macro.setPriority(TicketPriority.URGENT)));
        ticket("Kettle", any -> {});

        open.database()
                .change(
                        "Rename",
                        work -> work.find(Rule.class, rule.id()).orElseThrow().setName("New name"));

        assertThat(new FiringType().title(log().getFirst())).isEqualTo("Rule");
    }

    @Test
    void what_a_rule_did_is_taken_back_and_not_done_again_for_the_same_cause() {
        rule(Occasion.OPENED, "", macro(macro -> macro.setTagsAdded(Set.of("new"))));
        Ticket ticket = ticket("Kettle", any -> {});
        assertThat(read(ticket).tags()).containsExactly("new");

        rules.undo(log().getFirst().id(), Progress.NONE);

        assertThat(read(ticket).tags()).isEmpty();
        assertThat(log().getFirst().archived()).isTrue();

        rules.happened(new DomainEvent(
                DomainEventListener.RECORD_CHANGED,
                ticket.ref(),
                MONDAY,
                Map.of("change", "created", "commit", UUID.randomUUID().toString())));

        assertThat(read(ticket).tags()).isEmpty();
        assertThat(log()).hasSize(1);
    }

    @Test
    void rules_cannot_go_in_circles() {
        rule(Occasion.STATE, "state:pending", macro(macro -> macro.setState(TicketState.OPEN)));
        rule(Occasion.STATE, "state:open", macro(macro -> macro.setState(TicketState.PENDING)));
        Ticket ticket = ticket("Kettle", any -> {});

        service.enter(ticket.id(), TicketState.PENDING);
        tell();

        assertThat(log()).hasSizeBetween(1, 2);
        int before = log().size();
        log().forEach(line -> rules.happened(new DomainEvent(
                DomainEventListener.RECORD_CHANGED,
                line.ref(),
                MONDAY,
                Map.of("change", "created", "commit", line.commit().toString()))));
        open.journal()
                .commits(Optional.empty(), 2)
                .forEach(commit -> open.journal()
                        .changes(
                                commit.id(),
                                change -> rules.happened(new DomainEvent(
                                        DomainEventListener.RECORD_CHANGED,
                                        change.record(),
                                        MONDAY,
                                        Map.of(
                                                "change",
                                                "created",
                                                "commit",
                                                commit.id().toString())))));
        assertThat(log()).hasSize(before);
    }

    @Test
    void history_that_is_taken_in_is_left_alone() {
        rule(Occasion.OPENED, "", macro(macro -> macro.setTagsAdded(Set.of("new"))));
        Ticket old = Ticket.opened(MONDAY.minus(Duration.ofDays(30)));
        old.setSubject("Long ago");
        add(old);
        assertThat(log()).isEmpty();
    }

    @Test
    void late_tickets_are_treated_once_for_each_moment_they_were_due() {
        rule(Occasion.OVERDUE, "", macro(macro -> macro.setTagsAdded(Set.of("late"))));
        Ticket late = ticket("Late", ticket -> ticket.setDueAt(MONDAY.minusSeconds(60)));
        ticket("Not yet", ticket -> ticket.setDueAt(MONDAY.plusSeconds(60)));

        assertThat(rules.watch(MONDAY, Progress.NONE)).isEqualTo(1);
        assertThat(rules.watch(MONDAY, Progress.NONE)).isZero();
        assertThat(read(late).tags()).containsExactly("late");
    }

    @Test
    void many_late_tickets_are_all_treated_and_one_that_must_not_be_changed_keeps_the_rule_from_no_other() {
        rule(Occasion.OVERDUE, "", macro(macro -> macro.setTagsAdded(Set.of("late"))));
        open.database().change("Add", work -> {
            for (int i = 0; i < 501; i++) {
                Ticket late = Ticket.opened(MONDAY.minusSeconds(i));
                late.setDueAt(MONDAY.minusSeconds(60));
                late.setCustomer(i == 7 ? LOCKED : null);
                work.add(late);
            }
        });
        locked = true;

        assertThat(rules.watch(MONDAY, Progress.NONE)).isEqualTo(500);
        assertThat(rules.watch(MONDAY, Progress.NONE)).isZero();
    }

    @Test
    void a_rule_that_comes_with_time_treats_a_ticket_once() {
        rule(Occasion.WATCH, "subject:kettle", macro(macro -> {
            macro.setTemplate(
                    add(Template.of("Still there", "*", "We are on it.")).ref());
        }));
        ticket("Kettle", any -> {});
        ticket("Toaster", any -> {});

        assertThat(rules.watch(MONDAY, Progress.NONE)).isEqualTo(1);
        assertThat(rules.watch(MONDAY, Progress.NONE)).isZero();
        List<Message> messages = open.database()
                .read(work -> work.entities()
                        .createQuery("select m from Message m", Message.class)
                        .getResultList());
        assertThat(messages).extracting(Message::body).containsExactly("We are on it.");
    }

    @Test
    void a_dry_run_looks_at_the_last_tickets_and_changes_nothing() {
        ticket("Kettle", ticket -> ticket.setTags(Set.of("recall")));
        Ticket toaster = ticket("Toaster", any -> {});
        Rule rule = rule(Occasion.OPENED, "-tags:recall", macro(macro -> macro.setAssignee("Priya")));

        Rules.DryRun run = rules.dryRun(rule.id(), 10, Progress.NONE);

        assertThat(run.looked()).isEqualTo(2);
        assertThat(run.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.ticketId()).isEqualTo(toaster.id());
            assertThat(hit.what()).contains("Priya");
        });
        assertThat(read(toaster).assignee()).isNull();
    }

    @Test
    void what_cannot_be_done_is_in_the_log_and_not_tried_again() {
        rule(
                Occasion.OPENED,
                "",
                macro(macro -> macro.setTemplate(
                        add(Template.of("Hello", "*", "Dear {{customer.name}}")).ref())));
        ticket("Kettle", any -> {});
        assertThat(log())
                .singleElement()
                .satisfies(line -> assertThat(line.what()).contains("customer.name"));
    }

    @Test
    void conditions_that_mean_nothing_are_told_and_never_hold() {
        Rule rule = rule(Occasion.OPENED, "colour:red", macro(macro -> macro.setTagsAdded(Set.of("x"))));
        Ticket ticket = ticket("Kettle", any -> {});
        assertThat(read(ticket).tags()).isEmpty();
        assertThat(rules.rules().getFirst().problem()).contains("There is no field \"colour\"");
        assertThatThrownBy(() -> rules.dryRun(rule.id(), 10, Progress.NONE)).isInstanceOf(RefusedException.class);
    }

    @Test
    void rules_in_tables_name_their_macros(@TempDir Path folder) throws IOException {
        Macro macro = macro(with -> {});
        Path file = Files.writeString(
                folder.resolve("rules.csv"),
                "Name,When,If,Then run the macro\nUrgent ones,A ticket is opened,priority:urgent,do IT\n"
                        + "Others,A ticket is opened,,Nothing known\n");
        ImportEngine imports = new ImportEngine(
                open.database(), open.records(), open.journal(), open.access(), List.of(new RuleImport()), List.of());

        ImportResult result = imports.run(ImportRequest.of(Rule.TYPE, file), Progress.NONE);

        assertThat(result.created()).isEqualTo(1);
        assertThat(result.reasons()).singleElement().asString().contains("There is no macro \"Nothing known\"");
        RecordRef named = open.database()
                .read(work -> work.entities()
                        .createQuery("select r.macro from TicketsRule r", RecordRef.class)
                        .getSingleResult());
        assertThat(named).isEqualTo(macro.ref());
    }

    @Test
    void a_rule_whose_conditions_nobody_understands_is_not_saved() {
        RuleType type = new RuleType();
        type.search = search;
        assertThat(problem(type, "prioritee:urgent"))
                .contains("The conditions cannot be understood. There is no field \"prioritee\"; did you mean"
                        + " priority:urgent?");
        assertThat(problem(type, "state:opn"))
                .hasValueSatisfying(why -> assertThat(why).contains("did you mean state:open"));
        assertThat(problem(type, "kettle")).isPresent();
        assertThat(problem(type, "priority:urgent due:<2d")).isEmpty();
        assertThat(problem(type, null)).isEmpty();
    }

    @Test
    void a_rule_whose_conditions_have_become_wrong_can_be_put_to_rest() {
        RuleType type = new RuleType();
        type.search = search;
        UUID id = rule(Occasion.OPENED, "colour:red", macro(macro -> {})).id();

        Rule stored = open.database().read(work -> work.find(Rule.class, id).orElseThrow());
        assertThat(type.problem(stored, null)).isPresent();
        stored.setActive(false);
        assertThat(type.problem(stored, null)).isEmpty();
    }

    private Optional<String> problem(RuleType type, String conditions) {
        Rule rule = Rule.of("Urgent", Occasion.OPENED, conditions, null);
        return open.database().read(work -> type.problem(rule, work));
    }
}
