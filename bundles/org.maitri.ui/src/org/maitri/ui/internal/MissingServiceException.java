package org.maitri.ui.internal;

/** A service is not there: it has not come yet, or nothing installed offers it. */
public final class MissingServiceException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public MissingServiceException(String message) {
        super(message);
    }
}
