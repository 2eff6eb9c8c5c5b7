package org.maitri.campaigns;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.maitri.campaigns.internal.Messages;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.attention.Attention.Errand;
import org.maitri.spi.attention.Attention.Outcome;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.segment.Segments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Turns a running campaign to its audience: writes those who may be contacted now to a file, for the program that sends, and
 * notes that they were. Who is held by a limit or quiet hours comes with a later file; nobody comes twice.
 */
@Component(service = Outreach.class)
public final class Outreach {

    private static final String RESPONSE = StoredRecord.typeOf(CampaignResponse.class);

    private final Database database;
    private final Records records;
    private final Access access;
    private final Exports exports;
    private final Attention attention;
    private final Segments segments;

    @Activate
    public Outreach(
            @Reference Database database,
            @Reference Records records,
            @Reference Access access,
            @Reference Exports exports,
            @Reference Attention attention,
            @Reference Segments segments) {
        this.database = database;
        this.records = records;
        this.access = access;
        this.exports = exports;
        this.attention = attention;
        this.segments = segments;
    }

    /**
     * What came of it.
     *
     * @param files one for each type of customers, then one of those that are held, with the reasons; none if there is nobody
     * @param written customers that are turned to
     * @param held customers that wait
     * @param leftOut customers that must not be contacted, by the reason
     */
    public record Result(List<Path> files, long written, long held, Map<String, Long> leftOut) {}

    /** @throws RefusedException if the campaign does not run or is for nobody, or the file cannot be written: then nothing is noted */
    public Result turn(RecordRef ref, Path file, Progress progress) {
        access.require(RESPONSE + ".write");
        Campaign campaign = database.read(work -> work.find(Campaign.class, ref.id()))
                .orElseThrow(() -> new RefusedException(Messages.get("outreach.none", ref)));
        if (!CampaignState.RUNNING.equals(campaign.state())) {
            throw new RefusedException(Messages.get("outreach.state", campaign.name()));
        }
        List<RecordRef> audiences = Stream.of(campaign.existingCustomers(), campaign.newCustomers())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (audiences.isEmpty()) {
            throw new RefusedException(Messages.get("outreach.audience", campaign.name()));
        }
        Round round = new Round(campaign, Instant.now().truncatedTo(ChronoUnit.MILLIS), progress);
        try {
            audiences.forEach(round::ask);
            return round.write(file);
        } catch (RuntimeException failed) {
            round.takeBack();
            throw failed;
        }
    }

    /** The customers that a campaign contacted. */
    private static Condition contacted(Campaign campaign, Condition further) {
        return new Condition.Related(
                RESPONSE,
                "customer",
                Condition.all(
                        Condition.is("campaignId", Operator.EQUALS, campaign.ref()),
                        Condition.is("kind", Operator.EQUALS, CampaignResponse.CONTACTED),
                        further));
    }

    /** One file's worth. */
    private final class Round {

        private final Campaign campaign;
        private final Instant at;
        private final Progress progress;
        private final Map<String, Long> written = new LinkedHashMap<>();
        private final Map<String, Long> leftOut = new TreeMap<>();
        private long held;

        Round(Campaign campaign, Instant at, Progress progress) {
            this.campaign = campaign;
            this.at = at;
            this.progress = progress;
        }

        void ask(RecordRef audience) {
            Errand errand =
                    new Errand(campaign.personalChannel(), Attention.MARKETING, campaign.name(), campaign.ref());
            new AudiencePages(segments, records)
                    .each(
                            audience,
                            Condition.not(contacted(campaign, Condition.ALWAYS)),
                            progress,
                            customers -> settle(attention.request(customers, errand, at, progress)));
        }

        private void settle(Map<RecordRef, Outcome> outcomes) {
            List<RecordRef> allowed = new ArrayList<>();
            outcomes.forEach((customer, outcome) -> {
                if (outcome.answer().allowed()) {
                    allowed.add(customer);
                } else if (outcome.held().isPresent()) {
                    held++;
                } else {
                    leftOut.merge(outcome.answer().reason(), 1L, Long::sum);
                }
            });
            if (!allowed.isEmpty()) {
                note(allowed);
            }
        }

        private void note(Collection<RecordRef> allowed) {
            database.write(
                    Messages.get("outreach.label", campaign.name()),
                    work -> {
                        allowed.forEach(customer ->
                                work.add(CampaignResponse.of(campaign, customer, CampaignResponse.CONTACTED, at)));
                        return null;
                    },
                    progress);
            allowed.forEach(customer -> written.merge(customer.type(), 1L, Long::sum));
        }

        Result write(Path file) {
            List<Path> files = new ArrayList<>();
            for (String type : written.keySet()) {
                RecordType<?> described = records.requireType(type);
                Path target = written.size() == 1 ? file : beside(file, described.pluralLabel(), ending(file));
                write(described, contacted(campaign, Condition.is("happenedAt", Operator.EQUALS, at)), target);
                files.add(target);
            }
            if (held > 0) {
                Path target =
                        beside(file, Messages.get("outreach.held"), ending(file).equals("xlsx") ? "xlsx" : "csv");
                write(
                        records.requireType(Attention.HELD),
                        Condition.all(
                                Condition.is("cause", Operator.EQUALS, campaign.ref()),
                                Condition.is("state", Operator.EQUALS, "held")),
                        target);
                files.add(target);
            }
            long all = written.values().stream().mapToLong(Long::longValue).sum();
            return new Result(files, all, held, leftOut);
        }

        private void write(RecordType<?> type, Condition who, Path target) {
            exports.write(
                    ListQuery.of(type, 1).meeting(who),
                    type.fields().stream().map(Field::id).toList(),
                    ending(target),
                    target,
                    progress);
        }

        /** A file that was not written was not sent. */
        void takeBack() {
            if (!written.isEmpty()) {
                database.change(
                        Messages.get("outreach.back", campaign.name()),
                        work -> work.entities()
                                .createQuery(
                                        "select r from CampaignResponse r where r.campaignId = :campaign"
                                                + " and r.kind = :contacted and r.happenedAt = :at and r.archivedAt is null",
                                        CampaignResponse.class)
                                .setParameter("campaign", campaign.id())
                                .setParameter("contacted", CampaignResponse.CONTACTED)
                                .setParameter("at", at)
                                .getResultList()
                                .forEach(response -> response.archive(at)));
            }
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            throw new RefusedException(Messages.get("outreach.ending", file));
        }
        return name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Path beside(Path file, String what, String ending) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        return file.resolveSibling(stem + "-" + what.toLowerCase(Locale.ROOT).replace(' ', '-') + "." + ending);
    }
}
