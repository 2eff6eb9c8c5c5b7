package org.maitri.services.internal.search;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How far the index has followed the audit log.
 *
 * @param sequence the commit's
 * @param commit tells that it is still the same history: a restored backup may count the same numbers again
 * @param ordinal the last change of the commit that is in the index
 */
public record Position(long sequence, UUID commit, long ordinal) {

    private static final UUID NONE = new UUID(0, 0);

    /** Before the first commit. */
    public static final Position START = new Position(0, NONE, Long.MAX_VALUE);

    public boolean isStart() {
        return commit.equals(NONE);
    }

    public Map<String, String> toUserData(String shape) {
        return Map.of(
                "shape",
                shape,
                "sequence",
                Long.toString(sequence),
                "commit",
                commit.toString(),
                "ordinal",
                Long.toString(ordinal));
    }

    /** Empty if the index has another shape or was never finished. */
    public static Optional<Position> fromUserData(Map<String, String> data, String shape) {
        if (!shape.equals(data.get("shape")) || data.get("ordinal") == null) {
            return Optional.empty();
        }
        return Optional.of(new Position(
                Long.parseLong(data.get("sequence")),
                UUID.fromString(data.get("commit")),
                Long.parseLong(data.get("ordinal"))));
    }
}
