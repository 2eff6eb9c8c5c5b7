package org.maitri.services.internal.attention;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.attention.Attention.Answer;
import org.maitri.spi.attention.Attention.Errand;
import org.maitri.spi.attention.Attention.Outcome;
import org.maitri.spi.attention.Attention.Wish;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.attention.ContactContributor;
import org.maitri.spi.attention.ContactContributor.Whereabouts;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.Contacting;

/** Answers whether customers may be turned to, and keeps the contacts that cannot be made now. */
public final class AttentionDesk {

    private static final int CUSTOMERS_A_QUERY = 400;
    private static final Whereabouts NOWHERE = new Whereabouts("", "");

    private final Database database;
    private final Contacting contacting;
    private final Contacts contacts;
    private final ZoneId computer;

    public AttentionDesk(
            Database database, Contacting contacting, List<ContactContributor> contributors, ZoneId computer) {
        this.database = database;
        this.contacting = contacting;
        this.computer = computer;
        contacts = new Contacts(contributors);
    }

    public Map<RecordRef, Answer> ask(
            Collection<RecordRef> customers, String channel, String purpose, Instant at, Progress progress) {
        return ask(customers, new Errand(channel, purpose, "", null), at, progress);
    }

    private Map<RecordRef, Answer> ask(Collection<RecordRef> customers, Errand errand, Instant at, Progress progress) {
        require(errand.channel(), "refused.channel");
        require(errand.purpose(), "refused.purpose");
        Map<RecordRef, Answer> answers = new LinkedHashMap<>();
        for (List<RecordRef> some : pages(customers)) {
            progress.check();
            Map<RecordRef, Contacting.Answer> lawful = contacting.mayContact(some, errand.channel(), errand.purpose());
            answers.putAll(database.read(work -> answers(some, errand, at, lawful, work), progress));
        }
        return answers;
    }

    private static List<List<RecordRef>> pages(Collection<RecordRef> customers) {
        List<RecordRef> all = List.copyOf(customers);
        List<List<RecordRef>> pages = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CUSTOMERS_A_QUERY) {
            pages.add(all.subList(from, Math.min(from + CUSTOMERS_A_QUERY, all.size())));
        }
        return pages;
    }

    static void require(String word, String key) {
        if (word == null || word.isBlank()) {
            throw new RefusedException(Messages.get(key));
        }
    }

    private Map<RecordRef, Answer> answers(
            List<RecordRef> customers,
            Errand errand,
            Instant at,
            Map<RecordRef, Contacting.Answer> lawful,
            UnitOfWork work) {
        Rules rules = Rules.read(errand.channel(), errand.purpose(), computer, work);
        Map<RecordRef, HeldContact> own = HeldContact.of(errand, customers, work);
        Map<RecordRef, List<Contact>> made =
                rules.countContacts() || !own.isEmpty() ? contacts.made(customers, at, work) : Map.of();
        Map<RecordRef, Whereabouts> whereabouts = contacts.whereabouts(customers, work);
        Map<RecordRef, Answer> answers = new LinkedHashMap<>();
        for (RecordRef customer : customers) {
            Contacting.Answer law = lawful.get(customer);
            List<Contact> counted = new ArrayList<>(made.getOrDefault(customer, List.of()));
            HeldContact let = own.get(customer);
            boolean due = let != null && counted.removeIf(contact -> let.ref().equals(contact.record()));
            Answer answer = rules.answer(
                    law.allowed() ? null : law.reason(), counted, whereabouts.getOrDefault(customer, NOWHERE), at);
            answers.put(
                    customer,
                    due && let.overruled() && law.allowed()
                            ? new Answer(true, List.of(), Optional.empty(), answer.zone())
                            : answer);
        }
        return answers;
    }

    public Outcome request(Wish wish, Instant at) {
        Answer answer = ask(List.of(wish.customer()), wish.channel(), wish.purpose(), at, Progress.NONE)
                .get(wish.customer());
        return answer.allowed()
                ? new Outcome(answer, Optional.empty())
                : database.write(
                        Messages.get("label.hold"),
                        work -> new Outcome(
                                answer,
                                Optional.of(work.add(HeldContact.of(wish.customer(), wish.errand(), at, answer))
                                        .ref())));
    }

    /** Many at once; see {@link org.maitri.spi.attention.Attention#request(Collection, Errand, Instant, Progress)}. */
    public Map<RecordRef, Outcome> request(
            Collection<RecordRef> customers, Errand errand, Instant at, Progress progress) {
        Map<RecordRef, Outcome> outcomes = new LinkedHashMap<>();
        for (List<RecordRef> some : pages(customers)) {
            Map<RecordRef, Answer> answers = ask(some, errand, at, progress);
            boolean all = answers.values().stream().allMatch(Answer::allowed);
            outcomes.putAll(
                    all && errand.cause() == null
                            ? told(answers)
                            : database.write(
                                    Messages.get("label.hold"), work -> settle(answers, errand, at, work), progress));
        }
        return outcomes;
    }

    private static Map<RecordRef, Outcome> told(Map<RecordRef, Answer> answers) {
        Map<RecordRef, Outcome> outcomes = new LinkedHashMap<>();
        answers.forEach((customer, answer) -> outcomes.put(customer, new Outcome(answer, Optional.empty())));
        return outcomes;
    }

    /** Of each customer waits one contact for an errand: the one that waits already, or a new one if time alone will let it go. */
    private static Map<RecordRef, Outcome> settle(
            Map<RecordRef, Answer> answers, Errand errand, Instant at, UnitOfWork work) {
        Map<RecordRef, HeldContact> known = HeldContact.of(errand, answers.keySet(), work);
        Map<RecordRef, Outcome> outcomes = told(answers);
        answers.forEach((customer, answer) -> {
            HeldContact before = known.get(customer);
            boolean waits = before != null && before.waits();
            if (waits && answer.allowed()) {
                before.release(at);
            } else if (waits) {
                before.explain(answer);
                outcomes.put(customer, new Outcome(answer, Optional.of(before.ref())));
            } else if (!answer.allowed() && answer.earliest().isPresent()) {
                HeldContact held = work.add(HeldContact.of(customer, errand, at, answer));
                outcomes.put(customer, new Outcome(answer, Optional.of(held.ref())));
            }
        });
        return outcomes;
    }
}
