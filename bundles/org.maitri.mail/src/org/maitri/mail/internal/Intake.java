package org.maitri.mail.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.content.Contents;
import org.maitri.spi.imports.Referrals;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.IntakeContext;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.MailIntake;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Roles;

/** Offers letters to the modules, in one unit of work. */
public final class Intake implements IntakeContext {

    private final UnitOfWork work;
    private final Contents contents;
    private final Optional<Referrals> referrals;
    private final Optional<String> queue;
    private final Map<String, Optional<RecordRef>> customers = new HashMap<>();
    private List<String> remarks = new ArrayList<>();

    /** @param queue that the letters begin in; empty if none is said */
    public Intake(UnitOfWork work, Contents contents, Optional<Referrals> referrals, Optional<String> queue) {
        this.work = work;
        this.contents = contents;
        this.referrals = referrals;
        this.queue = queue;
    }

    /**
     * Offers a letter to one module after the other.
     *
     * @param further what modules remark is added here
     * @return empty if no module takes it
     */
    public Optional<MailIntake.Taken> offer(IncomingMail mail, List<MailIntake> intakes, List<String> further) {
        remarks = further;
        for (MailIntake intake : intakes) {
            Optional<MailIntake.Taken> taken = intake.take(mail, this);
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    @Override
    public UnitOfWork work() {
        return work;
    }

    @Override
    public Contents contents() {
        return contents;
    }

    @Override
    public Optional<RecordRef> customer(MailAddress address) {
        if (address.mail().isBlank() || referrals.isEmpty()) {
            return Optional.empty();
        }
        String key = address.mail().toLowerCase(Locale.ROOT) + '\n' + address.name();
        return customers.computeIfAbsent(key, any -> {
            Map<String, Object> values = new LinkedHashMap<>();
            if (!address.name().isBlank()) {
                values.put("name", address.name());
            }
            values.put("mail", address.mail());
            return referrals.get().refer(Roles.CUSTOMER, values, work);
        });
    }

    @Override
    public Optional<String> queue() {
        return queue;
    }

    @Override
    public void remark(String sentence) {
        remarks.add(sentence);
    }
}
