package org.maitri.persistence;

/** The cause of a refusal: the server wants a password that nobody knows, or another one than was given. */
public final class PasswordMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Profile profile;

    public PasswordMissing(Profile profile, Throwable cause) {
        super(cause);
        this.profile = profile;
    }

    /** Whose password it is. */
    public Profile profile() {
        return profile;
    }

    /** The one behind a failure; null if it failed for another reason. */
    public static PasswordMissing behind(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof PasswordMissing missing) {
                return missing;
            }
        }
        return null;
    }
}
