package org.maitri.services;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.privacy.CertificateType;
import org.maitri.services.internal.privacy.ErasedKeys;
import org.maitri.services.internal.privacy.PersonalRecords;
import org.maitri.services.internal.privacy.PrivacySchema;
import org.maitri.services.internal.privacy.PurposeType;
import org.maitri.services.internal.privacy.RestrictionType;
import org.maitri.services.internal.privacy.Restrictions;
import org.maitri.services.internal.privacy.StatementType;
import org.maitri.spi.access.Access;
import org.maitri.spi.audit.Accesses;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.privacy.ContactRule;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.privacy.ErasedPersons;
import org.maitri.spi.privacy.Eraser;
import org.maitri.spi.privacy.ErasureCertificate;
import org.maitri.spi.privacy.Links;
import org.maitri.spi.privacy.PersonFile;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.privacy.Privacy;
import org.maitri.spi.privacy.RetentionCategory;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.search.Search;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Looks after the rights of persons, by what the modules say they keep. */
@Component(service = {Privacy.class, Contacting.class})
public final class PrivacyEngine implements Privacy, Contacting {

    private final Database database;
    private final Access access;
    private final PersonalRecords personal;
    private final List<ContactRule> rules;
    private final Optional<Search> search;

    @Activate
    public PrivacyEngine(
            @Reference Database database,
            @Reference Records records,
            @Reference Access access,
            @Reference Accesses accesses,
            @Reference Links links,
            @Reference Eraser eraser,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<PersonalDataContributor> contributors,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<RetentionCategory> categories,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ContactRule> rules,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Search search) {
        this.database = database;
        this.access = access;
        this.rules = List.copyOf(rules);
        this.search = Optional.ofNullable(search);
        personal = new PersonalRecords(database, records, accesses, links, eraser, contributors, categories);
    }

    /** What the engine keeps in the database: to be among the schemas a database is opened with. */
    public static SchemaContributor schema() {
        return new PrivacySchema();
    }

    /** The types of what the engine keeps. */
    public static List<RecordType<?>> recordTypes() {
        return List.of(new StatementType(), new PurposeType(), new RestrictionType(), new CertificateType());
    }

    /** What refuses changes of locked persons, where there is no framework that finds it. */
    public static ChangeGuard guard() {
        return new Restrictions();
    }

    /** What forbids to contact locked persons. */
    public static ContactRule rule() {
        return new Restrictions();
    }

    /** What recognises erased persons in files. */
    public static ErasedPersons erasedPersons() {
        return new ErasedKeys();
    }

    @Override
    public RecordRef person(String who) {
        return personal.find(who);
    }

    @Override
    public PersonFile file(RecordRef person, Progress progress) {
        access.require(FILE);
        return personal.file(person, Accesses.OPENED, progress);
    }

    @Override
    public List<Path> export(RecordRef person, Path folder, Progress progress) {
        access.require(FILE);
        return personal.write(personal.file(person, Accesses.EXPORTED, progress), folder);
    }

    @Override
    public Optional<Restriction> restriction(RecordRef person) {
        return personal.restriction(person);
    }

    @Override
    public void restrict(RecordRef person, String reason) {
        access.require(RESTRICT);
        personal.restrict(person, reason);
    }

    @Override
    public void lift(RecordRef person) {
        access.require(RESTRICT);
        personal.lift(person);
    }

    @Override
    public ErasureCertificate erase(RecordRef person, String reason, boolean dryRun, Progress progress) {
        access.require(ERASE);
        personal.requirePerson(person);
        ErasureCertificate certificate = personal.erase(person, List.of(person), true, reason, dryRun, progress);
        if (!dryRun) {
            search.ifPresent(index -> index.catchUp(progress));
        }
        return certificate;
    }

    @Override
    public List<ErasureCertificate> certificates() {
        return personal.certificates();
    }

    @Override
    public List<Path> write(ErasureCertificate certificate, Path folder) {
        return personal.write(certificate, folder);
    }

    @Override
    public Map<String, Object> statement() {
        return personal.statement();
    }

    @Override
    public List<Due> due(int limit, Progress progress) {
        return personal.due(limit, progress);
    }

    @Override
    public Map<String, Long> retain(boolean decided, Progress progress) {
        access.require("privacy.period.write");
        access.require(ERASE);
        Map<String, Long> done = personal.retain(decided, progress);
        search.ifPresent(index -> index.catchUp(progress));
        return done;
    }

    @Override
    public long completeErasures(Instant at, Progress progress) {
        access.require(ERASE);
        long done = personal.complete(LocalDate.ofInstant(at, ZoneId.systemDefault()), progress);
        search.filter(index -> done > 0).ifPresent(index -> index.catchUp(progress));
        return done;
    }

    @Override
    public void decide(String category, int months) {
        access.require("privacy.period.write");
        personal.decide(category, months);
    }

    @Override
    public Map<RecordRef, Answer> mayContact(Collection<RecordRef> customers, String channel, String purpose) {
        if (channel.isBlank() || purpose.isBlank()) {
            throw new RefusedException("A channel and a purpose have to be named");
        }
        Map<RecordRef, Answer> answers = new LinkedHashMap<>();
        customers.forEach(customer -> answers.put(customer, new Answer(true, "")));
        database.read(work -> {
            rules.forEach(rule -> rule.refusals(customers, channel, purpose, work)
                    .forEach((customer, reason) -> answers.put(customer, new Answer(false, reason))));
            return Instant.now();
        });
        return answers;
    }
}
