package org.maitri.workbench.internal.start;

import java.util.Optional;
import org.maitri.persistence.Profile;

/** What has become of the profile that the window is to work on. */
public sealed interface ProfileState {

    /** Nothing was asked for yet: the window is being painted. */
    record Waiting() implements ProfileState {}

    /**
     * It is being opened.
     *
     * @param name what the person calls it; blank for the usual one
     * @param step what is being done, for the person; may be blank
     */
    record Opening(String name, String step) implements ProfileState {}

    /** It can be worked on. */
    record Opened(Profile profile) implements ProfileState {}

    /** It could not be opened; {@code wanted} is what was asked for. */
    record Failed(Optional<String> wanted, Throwable reason) implements ProfileState {}

    /** The profile, if it can be worked on. */
    default Optional<Profile> openProfile() {
        return this instanceof Opened opened ? Optional.of(opened.profile()) : Optional.empty();
    }
}
