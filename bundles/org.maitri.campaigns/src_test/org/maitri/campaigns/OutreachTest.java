package org.maitri.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.campaigns.internal.CampaignsModule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.AttentionEngine;
import org.maitri.services.SegmentsEngine;
import org.maitri.services.exports.ExportEngine;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** Turning to an audience, in a real database. */
class OutreachTest {

    @TempDir
    private Path folder;

    private OpenDatabase open;
    private Outreach outreach;
    private RecordRef all;
    private RecordRef withoutConsent;

    @BeforeEach
    void open() {
        List<SchemaContributor> schemas = new ArrayList<>(List.of(
                CampaignsModule.schema(), new Subscriber.Schema(), AttentionEngine.schema(), SegmentsEngine.schema()));
        List<RecordType<?>> types = new ArrayList<>(CampaignsModule.recordTypes());
        types.add(new Subscriber.Type());
        types.addAll(AttentionEngine.recordTypes());
        types.addAll(SegmentsEngine.recordTypes());
        open = new DatabaseOpener(schemas, types, List.of())
                .open(Profile.inMemory("outreach" + UUID.randomUUID()), Progress.NONE);
        SegmentsEngine segments = new SegmentsEngine(open.database(), open.records(), open.access(), List.of());
        AttentionEngine attention = new AttentionEngine(
                open.database(), open.access(), this::lawful, List.of(CampaignsModule.contacts()), ZoneOffset.UTC);
        outreach = new Outreach(
                open.database(),
                open.records(),
                open.access(),
                new ExportEngine(open.records(), open.access(), open.database(), List.of()),
                attention,
                segments);
        open.database().change("Subscribers", work -> {
            work.add(Subscriber.named("Ann"));
            work.add(Subscriber.named("Bob"));
            withoutConsent = work.add(Subscriber.named("Cid")).ref();
        });
        all = segments.define("All", "", segments.parse("name is present"), Progress.NONE);
        oneAWeek();
    }

    private Map<RecordRef, Contacting.Answer> lawful(Collection<RecordRef> who, String channel, String purpose) {
        Map<RecordRef, Contacting.Answer> answers = new HashMap<>();
        who.forEach(one -> answers.put(
                one,
                one.equals(withoutConsent)
                        ? new Contacting.Answer(false, "Did not agree.")
                        : new Contacting.Answer(true, "")));
        return answers;
    }

    @SuppressWarnings("unchecked")
    private <E extends StoredRecord> void oneAWeek() {
        RecordType<E> type = (RecordType<E>) open.records().requireType("attention.limit");
        open.database().write("Limit", work -> {
            E limit = type.create();
            type.field("most").orElseThrow().write(limit, 1L);
            type.field("span").orElseThrow().write(limit, "week");
            return work.add(limit).ref();
        });
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Campaign running(String name) {
        return open.database().write("Campaign", work -> {
            Campaign campaign = work.add(new Campaign());
            campaign.setName(name);
            campaign.setExistingCustomers(all);
            campaign.submitForReview(Instant.now());
            campaign.approve("meera", null, Instant.now());
            campaign.start(Instant.now());
            return campaign;
        });
    }

    private Outreach.Result turn(Campaign campaign, String file) {
        return outreach.turn(campaign.ref(), folder.resolve(file), Progress.NONE);
    }

    @Test
    void nobody_comes_twice_and_who_did_not_agree_is_left_out_with_the_reason() throws IOException {
        Campaign spring = running("Spring");

        Outreach.Result first = turn(spring, "spring.csv");

        assertThat(first.written()).isEqualTo(2);
        assertThat(first.leftOut()).containsExactly(Map.entry("Did not agree.", 1L));
        assertThat(Files.readString(first.files().getFirst()))
                .contains("Ann", "Bob")
                .doesNotContain("Cid");
        assertThat(turn(spring, "again.csv").files()).isEmpty();
    }

    @Test
    void another_campaign_finds_them_held_and_a_file_says_why() throws IOException {
        turn(running("Spring"), "spring.csv");

        Outreach.Result held = turn(running("Summer"), "summer.csv");

        assertThat(held.written()).isZero();
        assertThat(held.held()).isEqualTo(2);
        assertThat(held.files()).containsExactly(folder.resolve("summer-held.csv"));
        assertThat(Files.readString(held.files().getFirst())).contains("Ann", "Bob", "At most 1 contact a week");
    }

    @Test
    void who_is_in_no_file_was_not_contacted() {
        Campaign spring = running("Spring");

        assertThatThrownBy(() -> turn(spring, "missing/spring.csv")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> turn(spring, "spring.tar")).isInstanceOf(RefusedException.class);

        assertThat(turn(spring, "spring.csv").written()).isEqualTo(2);
    }

    @Test
    void a_campaign_that_does_not_run_turns_to_nobody() {
        Campaign draft = open.database().write("Draft", work -> {
            Campaign campaign = work.add(new Campaign());
            campaign.setName("Draft");
            campaign.setExistingCustomers(all);
            return campaign;
        });

        assertThatThrownBy(() -> turn(draft, "draft.csv")).hasMessageContaining("does not run");
    }
}
