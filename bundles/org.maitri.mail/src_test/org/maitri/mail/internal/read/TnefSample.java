package org.maitri.mail.internal.read;

/** A winmail.dat as Outlook makes it, in base64. */
final class TnefSample {

    static final String WITH_ONE_FILE =
            "eJ8+IgEAAQaQCAAEAAAAAAABAAEAAgKQBgAOAAAAAQAAAAAAAAAAAAAAAAABAAIQgAEACQAAAG5vdGUudHh0AEQDAg+ABgAFAAAAaGVsbG8UAg==";

    private TnefSample() {}
}
