package com.example.guide;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.IntakeContext;
import org.maitri.spi.mail.MailIntake;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Takes letters to the club as something about a membership; leaves all others to others. */
// guide: MailIntake
@Component(property = "service.ranking:Integer=10")
public final class ClubMail implements MailIntake {

    @Override
    public String permission() {
        return Membership.TYPE + ".write";
    }

    @Override
    public Optional<Taken> take(IncomingMail mail, IntakeContext context) {
        if (!mail.subject().startsWith("[club]")) {
            return Optional.empty();
        }
        return context.customer(mail.from())
                .flatMap(customer -> Membership.of(List.of(customer), context.work()).stream()
                        .findFirst())
                .map(membership -> {
                    membership.setAttribute("Last letter", mail.subject());
                    return new Taken(membership.ref(), Outcome.FOLLOW_UP);
                });
    }

    @Override
    public Map<RecordRef, String> names(Collection<RecordRef> records, UnitOfWork work) {
        return records.stream()
                .filter(record -> record.type().equals(Membership.TYPE))
                .flatMap(record -> work.find(Membership.class, record.id()).stream())
                .collect(Collectors.toMap(Membership::ref, Membership::name));
    }
}
// guide: end
