package org.maitri.services.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.Messages;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a file that a person wrote. Hostile ones are refused before they cost anything: they may have one document of
 * {@value #MOST_BYTES} bytes and {@value #DEEPEST} levels, and neither references nor tags.
 */
public final class YamlFile {

    static final int MOST_BYTES = 1 << 20;
    static final int DEEPEST = 20;

    private YamlFile() {}

    /**
     * @return a map; an empty one for an empty file
     * @throws RefusedException where it cannot be read, with the line
     */
    public static YamlValue read(Path file) {
        String text = text(file);
        YamlTree tree = new YamlTree(file);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.toString())
                .setCodePointLimit(MOST_BYTES)
                .setParseComments(false)
                .build();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                tree.add(event);
            }
        } catch (MarkedYamlEngineException wrong) {
            int line = wrong.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw refused(file, line, "yaml.syntax", wrong.getProblem());
        } catch (YamlEngineException wrong) {
            throw refused(file, 1, "yaml.syntax", wrong.getMessage());
        }
        return tree.root();
    }

    private static String text(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new RefusedException(Messages.get("yaml.absent", file));
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new RefusedException(Messages.get("yaml.large", file, MOST_BYTES));
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException unreadable) {
            throw new RefusedException(Messages.get("yaml.encoding", file), unreadable);
        } catch (IOException unreadable) {
            throw new RefusedException(Messages.get("yaml.unreadable", file, unreadable.getMessage()), unreadable);
        }
    }

    static RefusedException refused(Path file, int line, String key, Object... arguments) {
        return new RefusedException(Messages.get("yaml.at", file, line, Messages.get(key, arguments)));
    }
}
