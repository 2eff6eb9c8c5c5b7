package org.maitri.tickets.internal.complaints;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Refuses a second limit of the same people in one currency: nobody could tell which of them holds. */
@Component
public final class OneLimitEach implements ChangeGuard {

    private record Held(String who, String currency) {

        static Held by(ApprovalLimit limit) {
            return new Held(limit.who().strip().toLowerCase(Locale.ROOT), limit.currency());
        }
    }

    @Override
    public Check begin(UnitOfWork work) {
        Map<UUID, Held> known = new HashMap<>();
        Limits.all(work).forEach(limit -> known.put(limit.id(), Held.by(limit)));
        return (record, pointsAt) -> {
            if (record instanceof ApprovalLimit limit) {
                if (limit.archived()) {
                    known.remove(limit.id());
                } else {
                    refuseAgain(limit, known);
                    known.put(limit.id(), Held.by(limit));
                }
            }
        };
    }

    private static void refuseAgain(ApprovalLimit limit, Map<UUID, Held> known) {
        Held held = Held.by(limit);
        if (known.entrySet().stream()
                .anyMatch(other ->
                        !other.getKey().equals(limit.id()) && other.getValue().equals(held))) {
            throw new RefusedException(
                    limit.isForEverybody()
                            ? Messages.get("limit.again.everybody", limit.currency())
                            : Messages.get("limit.again", limit.who(), limit.currency()));
        }
    }
}
