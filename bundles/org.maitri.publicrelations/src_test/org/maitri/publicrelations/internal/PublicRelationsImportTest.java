package org.maitri.publicrelations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Period;
import org.maitri.kernel.Progress;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.publicrelations.Coverage;
import org.maitri.publicrelations.EventKind;
import org.maitri.publicrelations.Gift;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.record.StoredRecord;

/** Lists of recalls, events, clippings and gifts, taken in by the real engine. */
class PublicRelationsImportTest {

    @TempDir
    Path folder;

    private OpenDatabase open;
    private ImportEngine imports;

    @BeforeEach
    void open() {
        open = new DatabaseOpener(
                        List.of(new PublicRelationsSchema(), ImportEngine.schema()),
                        PublicRelationsDatabaseTest.TYPES,
                        List.of())
                .open(Profile.inMemory("publicrelations" + UUID.randomUUID()), Progress.NONE);
        imports = new ImportEngine(
                open.database(),
                open.records(),
                open.journal(),
                open.access(),
                List.of(new EventImport(), new CoverageImport(), new GiftImport()),
                List.of());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ImportResult run(String type, Path file) {
        Path rejects = folder.resolve(UUID.randomUUID() + ".rejects.csv");
        return imports.run(
                new ImportRequest("publicrelations." + type, file, Optional.empty(), Optional.of(rejects), false),
                Progress.NONE);
    }

    private <E extends StoredRecord> List<E> all(Class<E> entity) {
        return open.database()
                .read(work -> work.entities()
                        .createQuery("select e from " + entity.getSimpleName() + " e order by e.id", entity)
                        .getResultList());
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    @Test
    void recalls_come_in_whole_those_that_are_there_twice_included() {
        Path file = SharedData.file("pr-fda-recalls/recalls.csv");

        ImportResult result = run("event", file);

        assertThat(result.reasons()).isEmpty();
        assertThat(result.created()).isEqualTo(1520);
        List<PublicEvent> recalls = all(PublicEvent.class);
        assertThat(recalls)
                .allSatisfy(recall -> assertThat(recall.kind()).isEqualTo(EventKind.RECALL))
                .allSatisfy(recall -> assertThat(recall.startsOn().getYear()).isBetween(2017, 2021));
        assertThat(recalls).anySatisfy(recall -> {
            assertThat(recall.name()).isEqualTo("Alvogen: Clindamycin Injection USP");
            assertThat(recall.company()).isEqualTo("Alvogen");
            assertThat(recall.reason()).contains("Sterility");
            assertThat(recall.state()).isEqualTo(PublicEvent.DONE);
            assertThat(recall.startsOn()).hasToString("2018-02-08");
        });
        assertThat(run("event", file).unchanged()).isEqualTo(1520);
    }

    @Test
    void categories_of_products_are_no_kinds_of_events() throws IOException {
        run(
                "event",
                file(
                        "recalls.csv",
                        "Title,Category,Recall class,Last updated",
                        "Peanut butter recalled,Food,Class 1,2024-03-01",
                        "Toy recalled,Consumer products,,2024-03-22"));

        assertThat(all(PublicEvent.class)).extracting(PublicEvent::kind).containsOnly(EventKind.RECALL);
    }

    @Test
    void a_state_of_the_country_is_no_state_of_a_gift() throws IOException {
        ImportResult result = run(
                "gift",
                file(
                        "dons.csv",
                        "Donor;Donation Total;Donation Date;Donation Status;State",
                        "Durand;1 250,00 €;21/03/2024;Refunded;"));

        assertThat(result.mapping().columns())
                .extracting(column -> column.target())
                .contains("amount", "status", "givenOn");
        assertThat(all(Gift.class)).extracting(Gift::state).containsOnly(Gift.DECLINED);
    }

    @Test
    void sums_are_of_one_currency_and_tell_of_the_others() throws IOException {
        ImportResult result = run(
                "gift",
                file(
                        "gifts.csv",
                        "Donor;Date;Amount;Currency",
                        "Ann;2024-03-01;€ 1.234,50;",
                        "Bob;2024-03-02;20,00;chf",
                        "Cy;2024-03-03;5,50 EUR;",
                        "Di;2024-03-04;7,00;",
                        "Ed;2024-03-05;1,00;beads"));

        assertThat(result.created()).isEqualTo(5);
        assertThat(all(Gift.class)).extracting(Gift::currency).containsExactly("EUR", "CHF", "EUR", null, null);
        assertThat(all(Gift.class).getLast().attributes()).containsEntry("Currency", "beads");
        MetricValue sum = open.database()
                .read(work -> new GiftsMetric()
                        .evaluate(
                                new Metric.Context(
                                        new Period(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)),
                                        ZoneOffset.UTC),
                                work));
        assertThat(sum.value().orElseThrow()).isEqualByComparingTo("1248");
        assertThat(sum.base()).isEqualTo(4);
        assertThat(sum.unit(new GiftsMetric()).symbol()).isEqualTo("EUR");
        assertThat(sum.note()).isEqualTo("Not in the sum: 20.00 CHF");
    }

    @Test
    void impossible_years_are_refused_and_the_rest_comes_in() throws IOException {
        ImportResult result = run(
                "event",
                file(
                        "rc.csv",
                        "Date,Brand.Names,Product.Description,Recall.Reason.Description," + "Company.Name",
                        "0002-08-20,Wildway,Granola,Listeria,Wildway LLC",
                        "2020-08-20,Valery,Papayas,Salmonella,Freshtex",
                        "NA,Bulletproof,Bars,Listeria,Bulletproof 360"));

        assertThat(result.created()).isEqualTo(2);
        assertThat(result.rejected()).isEqualTo(1);
        assertThat(result.reasons()).singleElement().asString().contains("0002");
    }

    @Test
    void the_layout_the_agency_uses_now_is_known_with_its_ends() throws IOException {
        run(
                "event",
                file(
                        "recalls-now.csv",
                        "Date,Brand Name(s),Product Description,Product Type,Recall Reason Description,Company Name,Terminated Recall,Excerpt",
                        "02/20/2026,Valery,Papayas,Food & Beverages,Salmonella,Freshtex,,Freshtex recalls papayas",
                        "03/20/2025,Alvogen,Injection,Drugs,Lack of sterility,Alvogen,Terminated,"));

        assertThat(all(PublicEvent.class))
                .extracting(PublicEvent::name)
                .containsExactlyInAnyOrder("Valery: Papayas", "Alvogen: Injection");
        assertThat(all(PublicEvent.class))
                .filteredOn(event -> "Alvogen".equals(event.company()))
                .singleElement()
                .satisfies(event -> assertThat(event.state()).isEqualTo(PublicEvent.DONE));
    }

    @Test
    void public_appearances_of_two_files_do_not_overwrite_each_other() {
        ImportResult first = run("event", SharedData.file("pr-public-events/cand_events_20150114.csv"));
        ImportResult second = run("event", SharedData.file("pr-public-events/cand_events_20150130.csv"));

        assertThat(first.reasons()).isEmpty();
        assertThat(first.created()).isEqualTo(42);
        assertThat(second.created() + second.unchanged()).isEqualTo(74);
        assertThat(second.updated()).isZero();
        assertThat(all(PublicEvent.class)).anySatisfy(event -> {
            assertThat(event.name()).isEqualTo("Rod Blum Fundraiser");
            assertThat(event.people()).isEqualTo("Rand Paul");
            assertThat(event.place()).isEqualTo("IA");
            assertThat(event.kind()).isEqualTo(EventKind.DONATION);
            assertThat(event.link()).startsWith("http");
        });
    }

    @Test
    void a_column_called_state_may_tell_how_far_an_event_is() throws IOException {
        run(
                "event",
                file(
                        "own.csv",
                        "Recall Number,Name,Kind,State,Starts",
                        "R-1,Recall of the kettle,Recall,Running,2026-03-01",
                        "R-2,Recall of the mixer,Recall,Done,2025-03-01"));

        assertThat(all(PublicEvent.class))
                .extracting(PublicEvent::state)
                .containsExactly(PublicEvent.RUNNING, PublicEvent.DONE);
        assertThat(all(PublicEvent.class))
                .extracting(event -> event.externalKey().orElseThrow())
                .containsExactly("R-1", "R-2");
    }

    @Test
    void counts_of_mentions_become_coverage() {
        ImportResult result = run("coverage", SharedData.file("pr-media-mentions/media_mentions_cable.csv"));

        assertThat(result.reasons()).isEmpty();
        assertThat(result.created()).isEqualTo(972);
        assertThat(all(Coverage.class)).anySatisfy(coverage -> {
            assertThat(coverage.subject()).isEqualTo("Amy Klobuchar");
            assertThat(coverage.mentions()).isEqualTo(12);
            assertThat(coverage.publishedOn()).hasToString("2018-12-30");
            assertThat(coverage.outletKind()).isEqualTo("tv");
            assertThat(coverage.attributes()).containsKey("query");
        });
    }

    @Test
    void every_row_of_a_table_of_counts_is_kept() {
        assertThat(run("coverage", SharedData.file("pr-media-mentions/tv_hurricanes.csv"))
                        .created())
                .isEqualTo(37);
    }

    @Test
    void press_clippings_bring_reach_and_tone() throws IOException {
        ImportResult result = run(
                "coverage",
                file(
                        "clippings.csv",
                        "Date,Headline,URL,Source,Media Type,Country,Reach,Sentiment,AVE",
                        "2026-03-01,Kettle recalled,https://news.example/1,The Morning Post,Print,IN,\"120,000\",Negative,1500",
                        "2026-03-02,A new kettle at your door,https://news.example/2,Channel 9,Television,IN,90000,Positive,800",
                        "2026-03-02,Kettles compared,https://news.example/3,Kitchen blog,Online,IN,,0.1,"));

        assertThat(result.reasons()).isEmpty();
        List<Coverage> coverage = all(Coverage.class);
        assertThat(coverage).extracting(Coverage::tone).containsExactlyInAnyOrder("negative", "positive", "neutral");
        assertThat(coverage).extracting(Coverage::outletKind).containsExactlyInAnyOrder("press", "tv", "online");
        assertThat(coverage).extracting(Coverage::reach).containsExactlyInAnyOrder(120_000L, 90_000L, null);
        assertThat(coverage.getFirst().title()).isEqualTo("Kettle recalled");
        assertThat(coverage.getFirst().attributes()).containsKeys("Country", "AVE");
    }

    @Test
    void requests_that_brought_nothing_are_kept_and_are_no_gifts() {
        ImportResult result = run("gift", SharedData.file("pr-charity-giving/rondeau.csv"));

        assertThat(result.reasons()).isEmpty();
        assertThat(result.created()).isEqualTo(3000);
        List<Gift> gifts = all(Gift.class);
        assertThat(gifts).filteredOn(gift -> gift.state().equals(Gift.PAID)).hasSize(137);
        assertThat(gifts).filteredOn(gift -> gift.state().equals(Gift.ASKED)).hasSize(2863);
        assertThat(gifts).allSatisfy(gift -> assertThat(gift.direction()).isEqualTo(Gift.RECEIVED));
    }

    @Test
    void gifts_and_pledges_of_named_donors_are_told_apart() throws IOException {
        ImportResult result = run(
                "gift",
                file(
                        "gifts.csv",
                        "Donor Name,Email,Amount,Date,Status,Fund",
                        "Asha Rao,asha@example.org,\"1,500.00\",2026-03-01,Completed,Shelter",
                        "Ravi Iyer,ravi@example.org,200,2026-03-02,Pledged,Shelter"));

        assertThat(result.reasons()).isEmpty();
        assertThat(all(Gift.class)).extracting(Gift::state).containsExactlyInAnyOrder(Gift.PAID, Gift.PLEDGED);
        assertThat(all(Gift.class)).extracting(Gift::giverName).containsExactlyInAnyOrder("Asha Rao", "Ravi Iyer");
        assertThat(all(Gift.class)).extracting(Gift::purpose).containsOnly("Shelter");
    }

    @Test
    void a_list_of_donations_has_a_key_a_purpose_and_a_direction_and_a_part_of_a_country_is_no_state()
            throws IOException {
        ImportResult result = run(
                "gift",
                file(
                        "donations.csv",
                        "Order no.,Order Date,Donor Email,State,Total Paid,Event Name",
                        "1234567890,2024-11-01 08:15:00-07:00,jane@acme.com,OR,100.00,Gala",
                        "1234567891,2024-11-02 08:15:00-07:00,bob@ray.org,AZ,25.00,Gala",
                        "Total,,,,125.00,"));

        assertThat(result.created()).isEqualTo(2);
        assertThat(all(Gift.class)).allSatisfy(gift -> {
            assertThat(gift.externalKey()).isPresent();
            assertThat(gift.direction()).isEqualTo(Gift.RECEIVED);
            assertThat(gift.purpose()).isEqualTo("Gala");
            assertThat(gift.state()).isEqualTo(Gift.PAID);
        });
    }

    @Test
    void alerts_about_dangerous_products_are_recalls() throws IOException {
        run(
                "event",
                file(
                        "alerts.csv",
                        "Alert number;Date of publication;Notifying country;Product;Brand;Name;Risk description;URL",
                        "A12/1/24;15/11/2024;Germany;Toy;BearCo;Teddy;Small parts;See (https://example.org/1)",
                        "A12/2/24;01/11/2024;France;Charger;Volt;;Insulation;https://example.org/2"));

        PublicEvent teddy = all(PublicEvent.class).getFirst();
        assertThat(teddy.kind()).isEqualTo(EventKind.RECALL);
        assertThat(teddy.externalKey()).contains("A12/1/24");
        assertThat(teddy.startsOn()).hasToString("2024-11-15");
        assertThat(teddy.reason()).isEqualTo("Small parts");
        assertThat(teddy.link()).isEqualTo("https://example.org/1");
    }
}
