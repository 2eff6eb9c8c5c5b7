package org.maitri.services.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.Profile;
import org.maitri.spi.merge.MergeRequest;
import org.maitri.spi.merge.Merges.Merge;

/** Merges while a module whose records point at the merged ones is taken out, and after it is back. */
class GoneModuleMergeTest {

    @TempDir
    private Path folder;

    private Club club(boolean visits) {
        return new Club(Profile.embedded("club", folder.resolve("database")), visits);
    }

    private static Merge merge(Club club, RecordRef survivor, RecordRef absorbed) {
        return club.merges.merge(new MergeRequest(survivor, absorbed, Map.of()), Progress.NONE);
    }

    @Test
    void a_merge_is_not_undone_while_records_that_followed_cannot_go_back() {
        RecordRef ann;
        RecordRef anna;
        RecordRef visit;
        Merge merge;
        try (Club whole = club(true)) {
            ann = whole.add(Party.named("Ann"));
            anna = whole.add(Party.named("Anna"));
            visit = whole.add(Visit.of(anna, null, anna.id(), "first"));
            merge = merge(whole, ann, anna);
        }
        try (Club without = club(false)) {
            assertThatThrownBy(() -> without.merges.undo(merge.id(), Progress.NONE))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("club.visit");
            assertThat(without.party(anna).archived()).isTrue();
        }
        try (Club back = club(true)) {
            back.merges.undo(merge.id(), Progress.NONE);
            assertThat(back.visit(visit).guest).isEqualTo(anna);
            assertThat(back.party(anna).archived()).isFalse();
        }
    }

    @Test
    void what_pointed_at_the_absorbed_record_follows_when_its_module_is_back() {
        RecordRef ann;
        RecordRef anna;
        RecordRef visit;
        Merge merge;
        try (Club whole = club(true)) {
            ann = whole.add(Party.named("Ann"));
            anna = whole.add(Party.named("Anna"));
            visit = whole.add(Visit.of(anna, null, anna.id(), "first"));
        }
        try (Club without = club(false)) {
            merge = merge(without, ann, anna);
            assertThat(merge.moved()).isZero();
        }
        try (Club back = club(true)) {
            assertThat(back.merges.survivor(back.visit(visit).guest)).isEqualTo(ann);
            back.merges.undo(merge.id(), Progress.NONE);
            assertThat(back.visit(visit).guest).isEqualTo(anna);
            assertThat(back.open.check(Progress.NONE).problems()).isEmpty();
        }
    }
}
