package org.maitri.workbench.internal.welcome;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;

/** A folder that a person opened: from then on it is a profile among the others. */
final class FolderProfile {

    private FolderProfile() {}

    /** The profile of a folder, saved under the folder's name, with a number where another has that name. For the background. */
    static Profile keep(Profiles profiles, String folder) {
        Profile wanted = profiles.resolve(folder);
        List<Profile> known = ProfileDialog.all(profiles);
        return known.stream()
                .filter(profile -> profile.url().equals(wanted.url()))
                .findFirst()
                .orElseGet(() ->
                        save(profiles, wanted, known.stream().map(Profile::name).collect(Collectors.toSet())));
    }

    private static Profile save(Profiles profiles, Profile wanted, Set<String> taken) {
        String name = wanted.name();
        for (int number = 2; taken.contains(name); number++) {
            name = wanted.name() + ' ' + number;
        }
        Profile kept = Profile.embedded(name, wanted.folder());
        profiles.save(kept);
        return kept;
    }
}
