package org.maitri.tickets.care;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether tickets were handled as policies promise. An OSGi service that is there while a profile is open. */
public interface PolicyChecks {

    /** The record type of policies. */
    String POLICY = "policy.policy";

    /** The record type of the branches a policy is valid for. */
    String BRANCH = "policy.branch";

    /** The record type of trainings. */
    String TRAINING = "policy.training";

    /** What became of a promise. */
    enum Outcome {
        /** It can still be kept. */
        OPEN,
        KEPT,
        BROKEN
    }

    /**
     * One promise about one ticket.
     *
     * @param policy the policy's name and version, as people read it
     * @param promise what is promised, as people read it
     * @param due by when; empty if no time is promised
     */
    record Check(String policy, String promise, Outcome outcome, Optional<Instant> due) {}

    /** The promises that hold for a ticket; computed anew. Reads the database, so not for the UI thread. */
    List<Check> of(UUID ticket, Instant now);
}
