package org.maitri.ui.internal.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a change of many records did, or would do.
 *
 * @param changed how many were or would be changed
 * @param same how many are as wanted already
 * @param failed how many cannot be changed
 * @param reasons why, for the first of them
 * @param commit what was committed; empty for a dry run, and where nothing was changed
 */
public record BulkResult(long changed, long same, long failed, List<Reason> reasons, Optional<UUID> commit) {

    private static final int NAMED = 200;

    /** One record that cannot be changed. */
    public record Reason(String title, String sentence) {}

    public BulkResult {
        reasons = List.copyOf(reasons);
    }

    /** Adds up while the records go by. One thread only. */
    static final class Tally {

        private long changed;
        private long same;
        private long failed;
        private final List<Reason> reasons = new ArrayList<>();

        void changed() {
            changed++;
        }

        void same() {
            same++;
        }

        void failed(String title, String sentence) {
            failed++;
            if (reasons.size() < NAMED) {
                reasons.add(new Reason(title, sentence));
            }
        }

        long done() {
            return changed + same + failed;
        }

        BulkResult result(Optional<UUID> commit) {
            return new BulkResult(changed, same, failed, reasons, commit);
        }
    }
}
