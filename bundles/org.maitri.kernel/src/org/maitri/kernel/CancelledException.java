package org.maitri.kernel;

/** A person cancelled the work; what it had begun was rolled back. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled");
    }

    public CancelledException(Throwable cause) {
        super("cancelled", cause);
    }
}
