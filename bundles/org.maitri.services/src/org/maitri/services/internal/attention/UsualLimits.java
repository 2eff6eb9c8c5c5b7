package org.maitri.services.internal.attention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives a company that has never decided on limits some to begin with; whoever removes them is left in peace. */
@Component
public final class UsualLimits implements ScheduledTask {

    private final Database database;

    @Activate
    public UsualLimits(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String id() {
        return "attention.usual";
    }

    @Override
    public String label() {
        return Messages.get("task.usual");
    }

    @Override
    public Duration interval() {
        return Duration.ofDays(1);
    }

    @Override
    public String permission() {
        return Limit.TYPE + ".write";
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return List.of("AttentionLimit", "AttentionQuiet", "AttentionHeld").stream()
                .allMatch(entity -> work.entities()
                                .createQuery("select count(r) from " + entity + " r", Long.class)
                                .getSingleResult()
                        == 0);
    }

    @Override
    public String run(Instant at, Progress progress) {
        database.change(Messages.get("task.usual"), work -> {
            work.add(limit("mail", Attention.MARKETING, 2, Span.WEEK));
            work.add(limit("phone", Attention.MARKETING, 1, Span.MONTH));
            work.add(limit(Attention.ANY, Attention.MARKETING, 3, Span.WEEK));
            work.add(limit(Attention.ANY, "survey", 1, Span.MONTH));
            work.add(Quiet.of("phone", Quiet.EVERY_DAY, "20:00", "08:00", null));
            work.add(Quiet.of("phone", "sunday", "00:00", "00:00", null));
            work.add(Quiet.of("message", Quiet.EVERY_DAY, "20:00", "08:00", null));
        });
        return Messages.get("task.usual.done");
    }

    private static Limit limit(String channel, String purpose, long most, Span span) {
        Limit limit = Limit.of(channel, purpose, most, span);
        limit.setReason(Messages.get("task.usual.reason"));
        return limit;
    }
}
