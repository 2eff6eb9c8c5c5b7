package org.maitri.tickets.ui.internal.mail;

import java.text.NumberFormat;

/** How large a file is, as people say it. */
final class FileSize {

    private static final int KILO = 1024;

    private FileSize() {}

    static String of(long bytes) {
        NumberFormat number = NumberFormat.getNumberInstance();
        number.setMaximumFractionDigits(1);
        if (bytes < KILO) {
            return Messages.count("letter.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? Messages.get("letter.kilobytes", number.format((double) bytes / KILO))
                : Messages.get("letter.megabytes", number.format((double) bytes / KILO / KILO));
    }
}
