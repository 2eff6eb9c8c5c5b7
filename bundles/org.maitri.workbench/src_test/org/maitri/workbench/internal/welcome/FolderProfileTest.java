package org.maitri.workbench.internal.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;

class FolderProfileTest {

    private final KnownProfiles profiles = new KnownProfiles();

    @Test
    void is_found_again_by_the_folders_name() {
        Profile kept = FolderProfile.keep(profiles, "/data/archive");

        assertThat(kept.name()).isEqualTo("archive");
        assertThat(profiles.saved()).containsExactly(kept);
    }

    @Test
    void is_kept_once() {
        Profile first = FolderProfile.keep(profiles, "/data/archive");

        assertThat(FolderProfile.keep(profiles, "/data/archive")).isEqualTo(first);
        assertThat(FolderProfile.keep(profiles, profiles.standard().url())).isEqualTo(profiles.standard());
        assertThat(profiles.saved()).containsExactly(first);
    }

    @Test
    void folders_of_one_name_are_told_apart() {
        FolderProfile.keep(profiles, "/data/archive");

        assertThat(FolderProfile.keep(profiles, "/old/archive").name()).isEqualTo("archive 2");
        assertThat(FolderProfile.keep(profiles, "/older/archive").name()).isEqualTo("archive 3");
    }

    private static final class KnownProfiles implements Profiles {

        private final List<Profile> saved = new ArrayList<>();

        @Override
        public Profile standard() {
            return Profile.embedded("My records", Path.of("/home/database"));
        }

        @Override
        public Profile resolve(String folder) {
            return Profile.embedded(Path.of(folder).getFileName().toString(), Path.of(folder));
        }

        @Override
        public List<Profile> saved() {
            return List.copyOf(saved);
        }

        @Override
        public void save(Profile profile) {
            saved.add(profile);
        }

        @Override
        public boolean remove(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public OpenDatabase open(Profile profile, Progress progress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void restore(Path backup, Profile into, Progress progress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void restoreOver(Path backup, Profile into, Progress progress) {
            throw new UnsupportedOperationException();
        }
    }
}
