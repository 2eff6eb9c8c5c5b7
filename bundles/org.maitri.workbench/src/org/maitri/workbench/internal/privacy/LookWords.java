package org.maitri.workbench.internal.privacy;

import java.util.stream.Collectors;
import org.maitri.spi.audit.Accesses;
import org.maitri.spi.privacy.ErasureCertificate;
import org.maitri.ui.RelativeTime;
import org.maitri.workbench.internal.Messages;

/** Who looked, and what an erasure does, in words. */
final class LookWords {

    private LookWords() {}

    static String of(Accesses.Look look) {
        return Messages.get(
                "privacy.look",
                RelativeTime.local().moment(look.at()),
                look.actor(),
                Messages.get("privacy.look." + look.what()));
    }

    static String of(ErasureCertificate certificate) {
        return certificate.parts().stream()
                .map(part -> Messages.get(
                        "privacy.part." + part.fate(), part.category(), part.count(), part.until(), part.why()))
                .collect(Collectors.joining("\n"));
    }
}
