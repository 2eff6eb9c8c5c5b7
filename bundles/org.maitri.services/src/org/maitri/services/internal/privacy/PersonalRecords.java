package org.maitri.services.internal.privacy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.audit.Accesses;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Eraser;
import org.maitri.spi.privacy.ErasureCertificate;
import org.maitri.spi.privacy.Links;
import org.maitri.spi.privacy.PersonFile;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.privacy.Privacy.Due;
import org.maitri.spi.privacy.Privacy.Restriction;
import org.maitri.spi.privacy.RetentionCategory;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Roles;

/** Does what persons may ask for. */
public final class PersonalRecords {

    private static final int LOOKS = 200;
    private static final int AT_ONCE = 500;

    private final Database database;
    private final Records records;
    private final Accesses accesses;
    private final Links links;
    private final Eraser eraser;
    private final List<PersonalDataContributor> contributors;
    private final Retention retention;

    /** Ends a dry run: rolls back what was tried. */
    private static final class Tried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ErasureCertificate certificate;

        Tried(ErasureCertificate certificate) {
            super("dry run", null, false, false);
            this.certificate = certificate;
        }
    }

    public PersonalRecords(
            Database database,
            Records records,
            Accesses accesses,
            Links links,
            Eraser eraser,
            Collection<PersonalDataContributor> contributors,
            Collection<RetentionCategory> categories) {
        this.database = database;
        this.records = records;
        this.accesses = accesses;
        this.links = links;
        this.eraser = eraser;
        this.contributors = List.copyOf(contributors);
        this.retention = new Retention(records, links, categories);
    }

    private Holdings holdings() {
        return new Holdings(records, links, contributors);
    }

    public RecordRef find(String who) {
        return database.read(work -> new PersonFinder(records, contributors).find(who, work));
    }

    /** @throws RefusedException if it is no person, or not there */
    public void requirePerson(RecordRef person) {
        RecordType<?> type = records.requireType(person.type());
        if (!type.roles().contains(Roles.PERSON)) {
            throw new RefusedException(Messages.get("person.not", person, type.label()));
        }
        if (database.read(work -> work.find(person)).isEmpty()) {
            throw new RefusedException(Messages.get("person.none", person));
        }
    }

    public PersonFile file(RecordRef person, String what, Progress progress) {
        requirePerson(person);
        accesses.note(person, what);
        List<Accesses.Look> looks = accesses.of(person, LOOKS);
        return database.read(
                work -> new FileBuilder(records, holdings()).of(same(person, work), looks, work), progress);
    }

    /** The person's record first, then others that are the same person. */
    private List<RecordRef> same(RecordRef person, UnitOfWork work) {
        List<RecordRef> same = new ArrayList<>(List.of(person));
        contributors.forEach(contributor -> same.addAll(contributor.same(person, work)));
        same.removeIf(record -> work.find(record).isEmpty());
        return same.stream().distinct().toList();
    }

    public List<Path> write(PersonFile file, Path folder) {
        return Pages.write(
                folder, "person-" + file.person().id(), Pages.of(file), Certificates.json(FileJson.of(file)));
    }

    public Optional<Restriction> restriction(RecordRef person) {
        return database.read(work -> Restrictions.on(person, work)
                .map(lock -> new Restriction(person, Restrictions.why(lock), lock.since(), lock.createdBy())));
    }

    public void restrict(RecordRef person, String reason) {
        requirePerson(person);
        database.change(Messages.get("restrict.label"), work -> Restrictions.lock(person, reason, work));
    }

    public void lift(RecordRef person) {
        requirePerson(person);
        database.change(Messages.get("lift.label"), work -> Restrictions.lift(person, work));
    }

    /** @param persons whether texts that name them are looked for everywhere */
    public ErasureCertificate erase(
            RecordRef about, List<RecordRef> roots, boolean persons, String reason, boolean dryRun, Progress progress) {
        return certified(
                about,
                reason,
                dryRun,
                erasure -> erasure.erase(persons ? database.read(work -> same(about, work)) : roots, persons),
                progress);
    }

    private ErasureCertificate certified(
            RecordRef about, String reason, boolean dryRun, Function<Erasure, Tally> erasing, Progress progress) {
        Instant now = Erasure.now();
        long number = database.read(Certificates::next);
        progress.begin(Messages.get("erase.task"), 0);
        Certificate made =
                database.read(work -> Certificate.numbered(number, about.toString(), now, work.actor(), reason));
        try {
            return eraser.erase(
                    made.id(),
                    String.valueOf(number),
                    Messages.get("erase.label", number),
                    running -> {
                        Tally tally = erasing.apply(new Erasure(records, holdings(), running, made));
                        ErasureCertificate certificate = Certificates.fill(made, tally, running.forgotten());
                        if (dryRun) {
                            throw new Tried(certificate);
                        }
                        running.work().add(made);
                        return certificate;
                    },
                    progress);
        } catch (Tried tried) {
            return tried.certificate;
        }
    }

    /** Erases what earlier erasures had to leave. @return how many records */
    public long complete(LocalDate today, Progress progress) {
        Leftovers leftovers = new Leftovers(records);
        long done = 0;
        for (Certificate before : database.read(leftovers::returned, progress)) {
            RecordRef gone = RecordRef.parse(before.personKey());
            if (!links.to(List.of(gone)).isEmpty()) {
                String reason = Messages.get("leftovers.returned", before.number());
                done += count(
                        certified(gone, reason, false, erasure -> erasure.eraseRemainsOf(List.of(gone)), progress));
            }
        }
        Map<Long, List<RecordRef>> free = database.read(work -> leftovers.free(today, work), progress);
        while (!free.isEmpty()) {
            for (Map.Entry<Long, List<RecordRef>> some : free.entrySet()) {
                String reason = Messages.get("leftovers.free", some.getKey());
                RecordRef about = some.getValue().getFirst();
                done += count(
                        certified(about, reason, false, erasure -> erasure.erase(some.getValue(), false), progress));
            }
            free = database.read(work -> leftovers.free(today, work), progress);
        }
        return done;
    }

    private static long count(ErasureCertificate certificate) {
        return certificate.parts().stream()
                .mapToLong(ErasureCertificate.Part::count)
                .sum();
    }

    public List<ErasureCertificate> certificates() {
        return database.read(Certificates::all);
    }

    public List<Path> write(ErasureCertificate certificate, Path folder) {
        return Pages.write(
                folder,
                "certificate-" + certificate.number(),
                Pages.of(certificate),
                Certificates.json(Certificates.shown(certificate)));
    }

    public Map<String, Object> statement() {
        return database.read(
                work -> Statements.of(work, holdings().described(), retention.due(Instant.now(), 1, work)));
    }

    public List<Due> due(int limit, Progress progress) {
        return database.read(work -> retention.due(Instant.now(), limit, work), progress);
    }

    /**
     * Persons one by one, each with a certificate; other records some hundred at a time.
     *
     * @param decided whether to leave alone what nobody decided a time for
     */
    public Map<String, Long> retain(boolean decided, Progress progress) {
        Map<String, Long> done = new LinkedHashMap<>();
        for (RetentionCategory category : retention.categories()) {
            long count = 0;
            List<RecordRef> due = due(category, decided, progress);
            while (!due.isEmpty()) {
                progress.check();
                erase(category, due, progress);
                count += due.size();
                progress.worked(count);
                due = due(category, decided, progress);
            }
            done.put(category.id(), count);
        }
        return done;
    }

    private List<RecordRef> due(RetentionCategory category, boolean decided, Progress progress) {
        return database.read(work -> retention.due(List.of(category), Instant.now(), AT_ONCE, work), progress).stream()
                .filter(due -> due.decided() || !decided)
                .flatMap(due -> due.records().stream())
                .toList();
    }

    private void erase(RetentionCategory category, List<RecordRef> due, Progress progress) {
        String reason = Messages.get("retention.reason", category.label(), category.counted());
        List<RecordRef> others = new ArrayList<>();
        for (RecordRef record : due) {
            if (records.type(record.type())
                    .filter(type -> type.roles().contains(Roles.PERSON))
                    .isPresent()) {
                erase(record, List.of(record), true, reason, false, progress);
            } else {
                others.add(record);
            }
        }
        if (!others.isEmpty()) {
            erase(others.getFirst(), others, false, reason, false, progress);
        }
    }

    public void decide(String category, int months) {
        if (retention.categories().stream().noneMatch(known -> known.id().equals(category))) {
            throw new RefusedException(Messages.get(
                    "retention.unknown",
                    category,
                    String.join(
                            ", ",
                            retention.categories().stream()
                                    .map(RetentionCategory::id)
                                    .toList())));
        }
        if (months < 0) {
            throw new RefusedException(Messages.get("retention.months", months));
        }
        database.change(Messages.get("retention.label"), work -> Retention.decide(category, months, work));
    }
}
