package org.maitri.spi.persistence;

import org.maitri.kernel.RefusedException;

/**
 * The data cannot be reached just now, or there is no room for more. Nothing is wrong with what was to be done: whoever leaves out
 * single things that are refused stops here, and goes on later where it was.
 */
public final class UnavailableException extends RefusedException {

    private static final long serialVersionUID = 1L;

    public UnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
