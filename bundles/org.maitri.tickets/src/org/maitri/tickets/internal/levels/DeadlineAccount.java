package org.maitri.tickets.internal.levels;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Records;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.owed.Deadline;

/** Gives account of a ticket's deadlines: the rule, what counted, and what did not. */
public final class DeadlineAccount {

    private final RulesInForce rules;
    private final Records records;
    private final UnitOfWork work;

    public DeadlineAccount(RulesInForce rules, Records records, UnitOfWork work) {
        this.rules = rules;
        this.records = records;
        this.work = work;
    }

    /** What there is to say, in plain values. */
    public Map<String, Object> of(Ticket ticket, Instant now) {
        Levels levels = new Levels(rules, records, work);
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("number", ticket.number());
        account.put("state", ticket.state());
        account.put("level", levels.level(ticket).map(ServiceLevel::name).orElse(null));
        account.put("passedOver", levels.passedOver(ticket));
        account.put(
                "deadlines",
                levels.deadlines(ticket, now).stream()
                        .map(deadline -> row(deadline, now))
                        .toList());
        return account;
    }

    private static Map<String, Object> row(Deadline deadline, Instant now) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("target", deadline.kind().id());
        row.put("level", deadline.level());
        row.put(
                "calendar",
                deadline.calendar()
                        .map(name -> name.isEmpty() ? Messages.get("calendar.shipped") : name)
                        .orElse(null));
        row.put("begin", deadline.begin().toString());
        row.put("targetSeconds", deadline.target().toSeconds());
        row.put("usedSeconds", deadline.used().toSeconds());
        row.put("due", deadline.due().map(Instant::toString).orElse(null));
        row.put("achieved", deadline.achieved().map(Instant::toString).orElse(null));
        row.put("verdict", deadline.verdict(now).name().toLowerCase(Locale.ROOT));
        row.put(
                "segments",
                deadline.segments().stream().map(DeadlineAccount::segment).toList());
        return row;
    }

    private static Map<String, Object> segment(Deadline.Segment segment) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("from", segment.from().toString());
        row.put("to", segment.to().toString());
        row.put("state", segment.state());
        row.put("counted", segment.counted());
        row.put("countedSeconds", segment.time().toSeconds());
        row.put(
                "pausedSeconds",
                segment.counted()
                        ? 0
                        : Duration.between(segment.from(), segment.to()).toSeconds());
        return row;
    }
}
