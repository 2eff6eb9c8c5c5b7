package org.maitri.services.internal.privacy;

import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.osgi.service.component.annotations.Component;

/** What the company of the sample tells everybody about what it keeps. */
@Component
public final class PrivacySample implements SampleContributor {

    private static final int AFTER_ALL_OTHERS = 900;

    @Override
    public int order() {
        return AFTER_ALL_OTHERS;
    }

    @Override
    public String label() {
        return Messages.get("sample.label");
    }

    @Override
    public void create(SampleScope scope) {
        UnitOfWork work = scope.work();
        boolean told = !work.entities()
                .createQuery("select s.id from PrivacyStatement s where s.archivedAt is null")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (told) {
            return;
        }
        Statement statement = new Statement();
        statement.setController("Sunrise Kitchen Appliances Ltd");
        statement.setAddress("12 Harbour Road, Bristol BS1 4QA, United Kingdom");
        statement.setContact("privacy@sunrise-kitchen.example.com");
        statement.setOfficer("Emma Carter, dpo@sunrise-kitchen.example.com");
        statement.setAuthority("Information Commissioner's Office, Wilmslow");
        statement.setTransfers("To the service centre in Manila, under standard contractual clauses.");
        work.add(statement);
        add(
                "Service and warranty",
                "contract",
                "Names, addresses, what was bought, conversations",
                "Repair partners, parcel services",
                "Three years after the last contact",
                work);
        add(
                "News and recipes",
                "consent",
                "Mail address, what campaigns brought",
                "The mailing service",
                "Until the consent is withdrawn",
                work);
        add("Donation receipts", "law", "Names, gifts", "The tax office", "As long as tax law demands", work);
        add(
                "Recalls of dangerous appliances",
                "interest",
                "Names, addresses, what was bought",
                "Authorities, on request",
                "Ten years after the sale",
                work);
    }

    private static void add(
            String name, String basis, String categories, String recipients, String retention, UnitOfWork work) {
        Purpose purpose = new Purpose();
        purpose.setName(name);
        purpose.setLegalBasis(basis);
        purpose.setCategories(categories);
        purpose.setRecipients(recipients);
        purpose.setRetention(retention);
        work.add(purpose);
    }
}
