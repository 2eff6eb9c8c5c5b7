package org.maitri.services;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.services.internal.attention.AttentionDesk;
import org.maitri.services.internal.attention.AttentionSchema;
import org.maitri.services.internal.attention.HeldContactType;
import org.maitri.services.internal.attention.LimitType;
import org.maitri.services.internal.attention.QuietType;
import org.maitri.services.internal.attention.Releases;
import org.maitri.spi.access.Access;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.attention.ContactContributor;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.record.RecordType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Sees to it that no customer is asked for more attention than the company decided. */
@Component
public final class AttentionEngine implements Attention {

    private final AttentionDesk desk;
    private final Releases releases;
    private final Access access;

    @Activate
    public AttentionEngine(
            @Reference Database database,
            @Reference Access access,
            @Reference Contacting contacting,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ContactContributor> contributors) {
        this(database, access, contacting, contributors, ZoneId.systemDefault());
    }

    /** @param computer the time zone of customers of whom nobody knows or decided any */
    public AttentionEngine(
            Database database,
            Access access,
            Contacting contacting,
            List<ContactContributor> contributors,
            ZoneId computer) {
        this.access = access;
        desk = new AttentionDesk(database, contacting, contributors, computer);
        releases = new Releases(database, contacting, desk);
    }

    /** What the engine keeps in the database. */
    public static SchemaContributor schema() {
        return new AttentionSchema();
    }

    /** The types of what the engine keeps. */
    public static List<RecordType<?>> recordTypes() {
        return List.of(new LimitType(), new QuietType(), new HeldContactType());
    }

    @Override
    public Map<RecordRef, Answer> ask(
            Collection<RecordRef> customers, String channel, String purpose, Instant at, Progress progress) {
        return desk.ask(customers, channel, purpose, at, progress);
    }

    @Override
    public Outcome request(Wish wish, Instant at) {
        access.require("attention.held.write");
        return desk.request(wish, at);
    }

    @Override
    public Map<RecordRef, Outcome> request(
            Collection<RecordRef> customers, Errand errand, Instant at, Progress progress) {
        access.require("attention.held.write");
        return desk.request(customers, errand, at, progress);
    }

    @Override
    public void release(RecordRef held, String reason, Instant at) {
        access.require(RELEASE);
        releases.release(held, reason, at);
    }

    @Override
    public long releaseDue(Instant at, Progress progress) {
        access.require("attention.held.write");
        return releases.releaseDue(at, progress);
    }
}
