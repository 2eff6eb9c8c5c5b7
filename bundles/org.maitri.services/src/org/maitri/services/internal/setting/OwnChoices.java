package org.maitri.services.internal.setting;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.setting.SettingValue.Origin;

/** What the person chose, in a settings file in their own folder that the program writes. */
final class OwnChoices {

    private final Path file;

    OwnChoices(Path file) {
        this.file = file;
    }

    Layer read() {
        return SettingsFile.read(file, Origin.PERSON);
    }

    /** Keeps a choice; {@code null} forgets it. Another program may have changed others meanwhile, so they are read first. */
    synchronized Layer put(String name, Given choice) {
        Map<String, Given> choices = new TreeMap<>(read().given());
        if (choice == null) {
            choices.remove(name);
        } else {
            choices.put(name, choice);
        }
        String text = choices.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + written(entry.getValue()) + '\n')
                .collect(Collectors.joining());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException denied) {
            throw new RefusedException(Messages.get("own.unwritable", file, denied.getMessage()), denied);
        }
        return read();
    }

    /** JSON is YAML. */
    private static String written(Given choice) {
        String texts = choice.values().stream().map(OwnChoices::quoted).collect(Collectors.joining(", "));
        return choice.list() ? '[' + texts + ']' : texts;
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
