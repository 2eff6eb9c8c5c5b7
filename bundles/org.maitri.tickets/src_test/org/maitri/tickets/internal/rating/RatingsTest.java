package org.maitri.tickets.internal.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.metric.Metric.Context;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.secret.Secrets;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.CustomerRatings;
import org.maitri.tickets.care.CustomerRatings.Link;
import org.maitri.tickets.internal.TicketsModule;

/** Ratings that are entered, imported, or given by signed links, in a real database. */
class RatingsTest {

    private static final Context YEAR =
            new Context(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), ZoneOffset.UTC);

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    private Path folder;

    private OpenDatabase open;
    private CustomerRatings ratings;

    @BeforeEach
    void open() {
        List<RecordType<?>> types = new ArrayList<>(TicketsModule.recordTypes());
        types.addAll(List.of(new CustomerRatingType(), new InvitationType(), new RatingSettingType()));
        open = new DatabaseOpener(
                        List.of(TicketsModule.schema(), ImportEngine.schema(), new RatingSchema()), types, List.of())
                .withAccess(List.of(TicketsModule.access()))
                .open(profile(), Progress.NONE);
        ratings = at(MONDAY, keyring());
    }

    Profile profile() {
        return Profile.inMemory("rating" + UUID.randomUUID());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void a_link_is_good_once() {
        Ticket ticket = ticket();
        List<Link> links = ratings.links(ticket.id());

        RecordRef given = ratings.accept(token(links, 4), "Quick", true);

        CustomerRating rating = read(given);
        assertThat(rating.score()).isEqualTo(4);
        assertThat(rating.words()).isEqualTo("Quick");
        assertThat(rating.testimonial()).isTrue();
        assertThat(rating.source()).isEqualTo(CustomerRating.MAILED);
        assertThat(read(ticket).rating()).isEqualTo(4);
        assertThatThrownBy(() -> ratings.accept(token(links, 1), null, false))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("used already, on 2026-03-02");
    }

    @Test
    void a_rating_that_is_written_down_on_a_ticket_is_its_customers() {
        RecordRef ann = new RecordRef("customers.person", new UUID(7, 1));
        Ticket ticket = ticket();
        open.database()
                .change(
                        "Ask",
                        work -> work.find(Ticket.class, ticket.id())
                                .orElseThrow()
                                .setCustomer(ann));
        CustomerRating written = new CustomerRating();
        written.setTicket(ticket.ref());

        open.database().change("Rate", work -> new CustomerRatingType().complete(written, work));

        assertThat(written.customer()).isEqualTo(ann);
    }

    @Test
    void a_letter_that_asked_for_a_rating_counts_as_a_contact() {
        RecordRef ann = new RecordRef("customers.person", new UUID(7, 1));
        Ticket ticket = ticket();
        open.database().write("Ask", work -> {
            work.find(Ticket.class, ticket.id()).orElseThrow().setCustomer(ann);
            work.add(Invitation.to(ticket.ref(), "ann@example.org", MONDAY, MONDAY.plusSeconds(60)));
            return work.add(Invitation.to(ticket.ref(), null, MONDAY, MONDAY.plusSeconds(60)));
        });

        List<Contact> told = open.database()
                .read(work -> new RatingContacts()
                        .contacts(List.of(ann), MONDAY.minusSeconds(1), MONDAY.plusSeconds(1), work));
        assertThat(told)
                .extracting(Contact::customer, Contact::at, Contact::channel, Contact::purpose)
                .containsExactly(tuple(ann, MONDAY, "mail", "survey"));
    }

    @Test
    void a_link_that_was_changed_anywhere_is_refused() {
        Ticket ticket = ticket();
        String token = token(ratings.links(ticket.id()), 1);

        for (int i = 0; i < token.length() - 1; i++) {
            String changed = token.substring(0, i) + (token.charAt(i) == 'A' ? 'B' : 'A') + token.substring(i + 1);
            assertThatThrownBy(() -> ratings.accept(changed, null, false)).hasMessageContaining("was changed");
        }
        for (String wrong : List.of("", "x", "ä", token.substring(2), token + "AAAA", "../../" + token)) {
            assertThatThrownBy(() -> ratings.accept(wrong, null, false)).hasMessageContaining("was changed");
        }
        assertThat(read(ticket).rating()).isNull();
    }

    @Test
    void a_link_made_with_another_key_is_refused() {
        String token = token(at(MONDAY, keyring()).links(ticket().id()), 5);
        ratings.links(ticket().id());

        assertThatThrownBy(() -> ratings.accept(token, null, false)).hasMessageContaining("not made here");
        assertThatThrownBy(() -> at(MONDAY, keyring()).accept(token, null, false))
                .hasMessageContaining("no key");
    }

    @Test
    void a_link_expires() {
        Secrets keyring = keyring();
        Ticket ticket = ticket();
        String token = token(at(MONDAY, keyring).links(ticket.id()), 5);

        assertThatThrownBy(() -> at(MONDAY.plus(Duration.ofDays(14)), keyring).accept(token, null, false))
                .hasMessageContaining("valid until 2026-03-16");
        at(MONDAY.plus(Duration.ofDays(14)).minusSeconds(1), keyring).accept(token, null, false);

        assertThat(read(ticket).rating()).isEqualTo(5);
    }

    @Test
    void links_lead_to_the_page_that_somebody_named() {
        RatingSetting setting = new RatingSetting();
        setting.setPage("https://www.example.com/rate?lang=en");
        open.database().write("Add", work -> work.add(setting));

        Link best = ratings.links(ticket().id()).getFirst();

        assertThat(best.score()).isEqualTo(5);
        assertThat(best.address()).contains("https://www.example.com/rate?lang=en&rating=" + best.token());
        assertThat(best.token()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void without_an_account_nobody_is_asked() {
        Ticket ticket = ticket();

        assertThatThrownBy(() -> ratings.ask(ticket.id(), "ann@example.com")).hasMessageContaining("No mail account");
        assertThatThrownBy(() -> ratings.give(ticket.id(), 6, null, false)).hasMessageContaining("6 is no score");
    }

    @Test
    void the_ticket_shows_the_newest_rating_also_when_one_is_put_right() {
        Ticket ticket = ticket();
        RecordRef given = ratings.give(ticket.id(), 2, null, false);
        open.database()
                .change(
                        "Correct",
                        work -> work.find(CustomerRating.class, given.id())
                                .orElseThrow()
                                .setScore(3L));

        new KeepRatings(open.database()).happened(DomainEvent.of(DomainEventListener.RECORD_CHANGED, given));

        assertThat(read(ticket).rating()).isEqualTo(3);
    }

    @Test
    void answers_to_a_survey_are_imported_and_what_is_wrong_is_rejected() throws IOException {
        Ticket ticket = ticket();
        String number = read(ticket).number();
        Path file = Files.writeString(
                folder.resolve("survey.csv"),
                "Ticket number,CSAT,Comment,Testimonial consent,Date\n" + number
                        + ",4/5,Friendly,yes,2026-03-05 10:00\n" + "T-1,5,,no,2026-03-05 10:00\n" + number
                        + ",eleven,,no,2026-03-05 10:00\n");
        ImportEngine imports = new ImportEngine(
                open.database(), open.records(), open.journal(), open.access(), List.of(new RatingImport()), List.of());

        ImportResult result = imports.run(ImportRequest.of(CustomerRating.TYPE, file), Progress.NONE);

        assertThat(result.created()).isEqualTo(1);
        assertThat(result.rejected()).isEqualTo(2);
        assertThat(read(ticket).rating()).isEqualTo(4);
        CustomerRating rating = open.database()
                .read(work -> work.entities()
                        .createQuery("select r from CustomerRating r", CustomerRating.class)
                        .getSingleResult());
        assertThat(rating.ticket()).isEqualTo(ticket.ref());
        assertThat(rating.testimonial()).isTrue();
        assertThat(rating.source()).isEqualTo(CustomerRating.IMPORTED);
    }

    @Test
    void the_share_of_satisfied_customers_says_how_sure_it_is() {
        assertThat(csat().value()).isEmpty();
        assertThat(csat().note()).contains("was rated");
        for (int score : List.of(5, 4, 4, 1)) {
            ratings.give(ticket().id(), score, null, false);
        }
        ticket();

        assertThat(csat().value().orElseThrow()).isEqualByComparingTo("75");
        assertThat(open.records().page(new SatisfiedCustomers().rows(YEAR).orElseThrow(), Progress.NONE))
                .hasSize(4);
        assertThat(csat().base()).isEqualTo(4);
        assertThat(csat().note())
                .isEqualTo("n = 4, too few to tell (fewer than 30); with 95 % confidence between 30.1 % and 95.4 %.");
    }

    private MetricValue csat() {
        return open.database().read(work -> new SatisfiedCustomers().evaluate(YEAR, work));
    }

    private CustomerRatings at(Instant now, Secrets secrets) {
        return new StoredRatings(open.database(), open.access(), secrets, null, null, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Secrets keyring() {
        Map<String, char[]> kept = new HashMap<>();
        return new Secrets() {
            @Override
            public Optional<char[]> secret(String name) {
                return Optional.ofNullable(kept.get(name)).map(char[]::clone);
            }

            @Override
            public void keep(String name, char[] secret) {
                kept.put(name, secret.clone());
            }
        };
    }

    private static String token(List<Link> links, int score) {
        return links.stream()
                .filter(link -> link.score() == score)
                .findFirst()
                .orElseThrow()
                .token();
    }

    private Ticket ticket() {
        Ticket ticket = Ticket.opened(MONDAY.minusSeconds(3600));
        ticket.setSubject("Kettle");
        return open.database().write("Add", work -> work.add(ticket));
    }

    private Ticket read(Ticket ticket) {
        return open.database().read(work -> work.find(Ticket.class, ticket.id()).orElseThrow());
    }

    private CustomerRating read(RecordRef rating) {
        return open.database()
                .read(work -> work.find(CustomerRating.class, rating.id()).orElseThrow());
    }
}
