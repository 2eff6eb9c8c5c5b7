package org.maitri.conformance.internal.contract;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.conformance.internal.Examined;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.attention.ContactContributor;
import org.maitri.spi.commitment.Commitment;
import org.maitri.spi.commitment.CommitmentContributor;
import org.maitri.spi.loyalty.DealingsContributor;
import org.maitri.spi.privacy.ContactRule;
import org.maitri.spi.script.Script;
import org.maitri.spi.script.ScriptContributor;

/** What is known of dealings with customers: promises, contacts, sums, scripts. */
public final class DealingRules {

    public static final List<Rule> ALL = List.of(
            Rule.each(
                    CommitmentContributor.class,
                    "What is owed is whole, opens a record, and is no more than asked for",
                    (owed, x, f) -> {
                        for (RecordRef customer : x.customers()) {
                            List<Commitment> found = x.read(work -> owed.commitments(customer, 2, work));
                            f.expect(
                                    found.size() <= 2,
                                    owed,
                                    "asked for 2 it returns " + found.size(),
                                    "Keep to the limit");
                            for (Commitment each : found) {
                                f.words(each.title(), owed, "the title of a commitment");
                                f.words(each.icon(), owed, "the icon of a commitment");
                                f.expect(
                                        x.exists(each.record()),
                                        owed,
                                        "a commitment opens " + each.record() + ", which is not there",
                                        "Name the record that tells of it");
                            }
                        }
                    }),
            Rule.each(
                    CommitmentContributor.class,
                    "Nothing is owed to a customer nobody knows",
                    (owed, x, f) -> f.expect(
                            x.read(work -> owed.commitments(x.nobody(), 5, work))
                                    .isEmpty(),
                            owed,
                            "it owes something to a customer that does not exist",
                            "Ask for the customer's own records")),
            Rule.each(
                    ContactContributor.class, "Contacts are of the customers and the time asked for", (told, x, f) -> {
                        Instant since = x.now().minusSeconds(86_400L * 365);
                        List<Contact> found = x.read(work -> told.contacts(x.customers(), since, x.now(), work));
                        for (Contact contact : found) {
                            f.expect(
                                    x.customers().contains(contact.customer())
                                            && !contact.at().isBefore(since)
                                            && contact.at().isBefore(x.now()),
                                    told,
                                    "a contact is with " + contact.customer() + " at " + contact.at()
                                            + ", which nobody asked for",
                                    "Keep to the customers, after the first moment and until the other");
                            f.words(contact.channel(), told, "the channel of a contact");
                            f.words(contact.purpose(), told, "the purpose of a contact");
                        }
                    }),
            Rule.each(
                    ContactContributor.class,
                    "Asked about nobody, contacts are none",
                    (told, x, f) -> f.expect(
                            x.read(work -> told.contacts(List.of(), Instant.EPOCH, x.now(), work))
                                            .isEmpty()
                                    && x.read(work -> told.whereabouts(List.of(), work))
                                            .isEmpty(),
                            told,
                            "it answers for customers nobody asked about",
                            "Return nothing for an empty collection")),
            Rule.each(
                    ContactRule.class,
                    "A contact rule answers for those asked about, each with a sentence",
                    (rule, x, f) -> {
                        f.expect(
                                x.read(work -> rule.refusals(List.of(), "mail", "marketing", work))
                                        .isEmpty(),
                                rule,
                                "asked about nobody it refuses somebody",
                                "Return an empty map");
                        asked(rule, x.read(work -> rule.refusals(x.customers(), "mail", "marketing", work)), x, f);
                        x.read(work -> rule.refusals(x.customers(), "pigeon", "unheard-of", work));
                    }),
            Rule.each(
                    DealingsContributor.class,
                    "Dealings are summed up for those asked about, and for nobody else",
                    (sums, x, f) -> {
                        f.expect(
                                x.read(work -> sums.dealings(List.of(), x.now(), work))
                                        .isEmpty(),
                                sums,
                                "asked about nobody it knows dealings",
                                "Return an empty map");
                        Map<RecordRef, ?> found = x.read(work -> sums.dealings(x.customers(), x.now(), work));
                        f.expect(
                                x.customers().containsAll(found.keySet()),
                                sums,
                                "it knows dealings of others than those asked about",
                                "Restrict the query to the customers");
                    }),
            Rule.each(
                    ScriptContributor.class,
                    "Scripts have a title and steps, whoever the customer is",
                    (scripts, x, f) -> {
                        for (Script script : x.read(work -> scripts.scripts(Optional.empty(), "Agent", work))) {
                            f.words(script.title(), scripts, "the title of a script");
                            f.expect(
                                    !script.steps().isEmpty() && x.exists(script.record()),
                                    scripts,
                                    "the script " + script.title() + " has no steps or no record",
                                    "Name the steps, and where it is written down");
                        }
                        x.read(work -> scripts.scripts(Optional.of(x.nobody()), "", work));
                    }));

    private DealingRules() {}

    private static void asked(Object where, Map<RecordRef, String> answers, Examined examined, Faults faults) {
        Collection<RecordRef> customers = examined.customers();
        answers.forEach((customer, sentence) -> {
            faults.expect(
                    customers.contains(customer), where, "it answers for " + customer, "Answer for those asked about");
            faults.words(sentence, where, "the reason of a refusal");
        });
    }
}
