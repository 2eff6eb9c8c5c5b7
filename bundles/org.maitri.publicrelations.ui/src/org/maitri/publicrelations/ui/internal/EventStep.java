package org.maitri.publicrelations.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.publicrelations.PublicRelationsPermissions;

/** The steps an event can take from its state. */
enum EventStep {
    BEGIN {
        @Override
        boolean isPossible(String state) {
            return state.equals(PublicEvent.PLANNED);
        }

        @Override
        void take(PublicEvent event, String words, LocalDate today) {
            event.begin();
        }
    },
    CLOSE {
        @Override
        boolean isPossible(String state) {
            return state.equals(PublicEvent.PLANNED) || state.equals(PublicEvent.RUNNING);
        }

        @Override
        void take(PublicEvent event, String words, LocalDate today) {
            event.close(words, today);
        }
    },
    CANCEL {
        @Override
        boolean isPossible(String state) {
            return state.equals(PublicEvent.PLANNED) || state.equals(PublicEvent.RUNNING);
        }

        @Override
        void take(PublicEvent event, String words, LocalDate today) {
            event.cancel();
        }
    };

    abstract boolean isPossible(String state);

    abstract void take(PublicEvent event, String words, LocalDate today);

    static EventStep named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    static List<EventStep> from(String state) {
        return Stream.of(values()).filter(step -> step.isPossible(state)).toList();
    }

    /** What a person must be allowed to take the step with an event. */
    String permission(boolean emergency) {
        return this == CLOSE && emergency ? PublicRelationsPermissions.CLOSE_EMERGENCY : "publicrelations.event.write";
    }

    /** Whether the person is asked what came of it. */
    boolean asksForOutcome() {
        return this == CLOSE;
    }

    String label() {
        return Messages.get("step." + name().toLowerCase(Locale.ROOT));
    }
}
