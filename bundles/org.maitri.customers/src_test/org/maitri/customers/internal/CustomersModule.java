package org.maitri.customers.internal;

import java.util.List;
import org.maitri.customers.internal.cards.CardExport;
import org.maitri.customers.internal.cards.CardTableReader;
import org.maitri.customers.internal.consents.ConsentRule;
import org.maitri.customers.internal.consents.ConsentType;
import org.maitri.customers.internal.conversations.GreetingType;
import org.maitri.customers.internal.conversations.NoteType;
import org.maitri.customers.internal.conversations.PlaybookType;
import org.maitri.customers.internal.dealings.CustomerTimeline;
import org.maitri.customers.internal.dealings.CustomersPersonalData;
import org.maitri.customers.internal.duplicates.OrganisationDuplicates;
import org.maitri.customers.internal.duplicates.PersonDuplicates;
import org.maitri.customers.internal.imports.OrganisationImport;
import org.maitri.customers.internal.imports.PersonImport;
import org.maitri.customers.internal.imports.RelationImport;
import org.maitri.customers.internal.overview.NewCustomers;
import org.maitri.customers.internal.overview.ReachableCustomers;
import org.maitri.customers.internal.overview.UnreachableCustomers;
import org.maitri.customers.internal.reach.ContactPointType;
import org.maitri.customers.internal.reach.CustomerMerge;
import org.maitri.customers.internal.reach.PrimaryAddresses;
import org.maitri.customers.internal.relations.Employments;
import org.maitri.customers.internal.relations.RelationMerge;
import org.maitri.customers.internal.relations.RelationType;
import org.maitri.customers.internal.sample.CustomersSample;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.duplicates.DuplicateContributor;
import org.maitri.spi.exports.ExportContributor;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.TableReader;
import org.maitri.spi.merge.MergeContributor;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.privacy.ContactRule;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.timeline.TimelineContributor;

/** The module's contributions, as the framework would gather them. */
public final class CustomersModule {

    private CustomersModule() {}

    public static SchemaContributor schema() {
        return new CustomersSchema();
    }

    public static List<RecordType<?>> recordTypes() {
        return List.of(
                new PersonType(),
                new OrganisationType(),
                new ContactPointType(),
                new NoteType(),
                new PlaybookType(),
                new GreetingType(),
                new ConsentType(),
                new BusinessCardType(),
                new CustomerPhotoType(),
                new RelationType(),
                new HouseholdType(),
                new BranchType(),
                new TeamType());
    }

    public static AccessContributor access() {
        return new CustomersAccess();
    }

    public static List<ImportContributor<?>> imports() {
        return List.of(new PersonImport(), new OrganisationImport(), new RelationImport());
    }

    public static List<DuplicateContributor<?>> duplicates() {
        return List.of(new PersonDuplicates(), new OrganisationDuplicates());
    }

    public static TableReader cards() {
        return new CardTableReader();
    }

    public static ExportContributor cardExport() {
        return new CardExport();
    }

    public static PersonalDataContributor personalData() {
        return new CustomersPersonalData();
    }

    public static ContactRule consents() {
        return new ConsentRule();
    }

    public static DomainEventListener primaryAddresses(Database database, Journal journal) {
        return new PrimaryAddresses(database, journal);
    }

    public static SampleContributor sample() {
        return new CustomersSample();
    }

    public static TimelineContributor timeline() {
        return new CustomerTimeline();
    }

    public static MergeContributor merge() {
        return new CustomerMerge();
    }

    public static List<MergeContributor> merges() {
        return List.of(new CustomerMerge(), new RelationMerge());
    }

    public static DomainEventListener employments(Database database, Journal journal) {
        return new Employments(database, journal);
    }

    public static FindingRule finding() {
        return new UnreachableCustomers();
    }

    public static List<Metric> metrics() {
        return List.of(new NewCustomers(), new ReachableCustomers());
    }
}
