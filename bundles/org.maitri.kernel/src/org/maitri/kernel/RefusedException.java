package org.maitri.kernel;

/**
 * What was asked for cannot be done with what was given, and nothing was changed. The message is for the person who asked:
 * what is wrong, where, and what to do about it. It is shown as it is, so it comes from a message bundle.
 */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }

    public RefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
