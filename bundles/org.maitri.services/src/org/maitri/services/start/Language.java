package org.maitri.services.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.maitri.services.internal.setting.Places;
import org.maitri.spi.setting.Settings;

/**
 * The language that is set. The platform reads its texts before any setting is known, so the language is kept in a file of the
 * configuration, which the start script hands to the next start.
 */
public final class Language {

    private static final Logger LOG = Logger.getLogger(Language.class.getName());

    private Language() {}

    /**
     * Speaks the language that is set, from now on.
     *
     * @param configuration the URL of the configuration's folder, as the platform writes it
     * @return whether the platform speaks another language until the next start
     */
    public static boolean use(Settings settings, String configuration) {
        Locale wanted = Locale.forLanguageTag(settings.text("language"));
        Path file = Places.folder(configuration).orElseThrow().resolve("language");
        try {
            String before = Files.exists(file) ? Files.readString(file).strip() : "";
            if (wanted.getLanguage().isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, wanted + "\n");
                Locale.setDefault(wanted);
            }
            return !before.equals(wanted.toString());
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "The language of the next start was not kept", unwritable);
            return false;
        }
    }
}
