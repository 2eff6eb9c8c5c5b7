package org.maitri.tickets.internal.mail;

import java.util.Locale;
import org.maitri.spi.mail.IncomingMail.Nature;

/** How the nature of a letter is stored. */
final class Natures {

    private Natures() {}

    static String of(Nature nature) {
        return nature.name().toLowerCase(Locale.ROOT);
    }
}
