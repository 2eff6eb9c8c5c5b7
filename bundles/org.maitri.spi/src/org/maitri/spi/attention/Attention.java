package org.maitri.spi.attention;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whether a customer may be turned to: consents and locks, limits over all modules, and quiet hours in one answer. An OSGi service;
 * every method touches the database, and none may be called within a unit of work that writes.
 */
@ProviderType
public interface Attention {

    /** The purpose of answers to what a customer asked; limits and quiet hours never hold them. */
    String SERVICE = "service";

    /** The purpose of advertising. */
    String MARKETING = "marketing";

    /** Stands for every channel, or for every purpose. */
    String ANY = "any";

    /** The record type of contacts that wait. */
    String HELD = "attention.held";

    /** The permission to let held contacts go against the limits. */
    String RELEASE = HELD + ".release";

    /**
     * The answer.
     *
     * @param reasons why not now, a sentence each; empty if it is allowed
     * @param earliest when nothing stands against it any more; empty if it is allowed, or only somebody's decision can change it
     * @param zone what was taken for the customer's time zone, and why, as a sentence
     */
    record Answer(boolean allowed, List<String> reasons, Optional<Instant> earliest, String zone) {

        public Answer {
            reasons = List.copyOf(reasons);
        }

        /** The reasons as one text. */
        public String reason() {
            return String.join(" ", reasons);
        }
    }

    /** Whether a customer may be turned to. */
    default Answer ask(RecordRef customer, String channel, String purpose, Instant at) {
        return ask(List.of(customer), channel, purpose, at, Progress.NONE).get(customer);
    }

    /** The same for many customers, in a few queries for each thousand; in the order of {@code customers}. */
    Map<RecordRef, Answer> ask(
            Collection<RecordRef> customers, String channel, String purpose, Instant at, Progress progress);

    /** A contact somebody wants to make. @param subject what it is about; may be blank @param cause what it comes from; may be null */
    record Wish(RecordRef customer, String channel, String purpose, String subject, RecordRef cause) {

        public Errand errand() {
            return new Errand(channel, purpose, subject, cause);
        }
    }

    /** What many customers are to be turned to for. @param subject what it is about; may be blank @param cause what it comes from; may be null */
    record Errand(String channel, String purpose, String subject, RecordRef cause) {}

    /**
     * Asks, and where the answer is no, keeps the wish as a held contact with the reasons.
     *
     * @return the answer, and the held contact if there is one
     */
    Outcome request(Wish wish, Instant at);

    /**
     * Asks for many customers at once. What only a limit or quiet hours stand against is kept as a held contact, one for each
     * customer and cause; what a consent or a lock forbids is not, as its time may never come. A contact that was let go since,
     * and of which no module tells yet, is not held by the same limit again.
     *
     * @return what became of each, in the order of {@code customers}
     */
    Map<RecordRef, Outcome> request(Collection<RecordRef> customers, Errand errand, Instant at, Progress progress);

    /** What became of a wish. */
    record Outcome(Answer answer, Optional<RecordRef> held) {}

    /**
     * Lets a held contact go although something stands against it.
     *
     * @param reason why, in words; must not be blank
     * @throws org.maitri.kernel.RefusedException if there is no reason, the person may not, the contact does not wait any more, or
     *     the customer's own will or the law forbids it
     */
    void release(RecordRef held, String reason, Instant at);

    /** Lets go whatever nothing stands against any more, and renews the reasons of the others. @return how many went */
    long releaseDue(Instant at, Progress progress);
}
