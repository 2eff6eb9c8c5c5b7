package org.maitri.services.internal.diagnosis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maitri.services.internal.log.Scrubbed;
import org.maitri.spi.diagnosis.Diagnosis.Part;

/**
 * The log without its texts, on whatever level it was written: of each entry the moment, level and source, of each failure its
 * classes, codes and places in the code. In the place of a text stands its hash, by which two that are the same are known.
 */
public final class LogParts {

    private static final long MOST_BYTES = 512 << 10;

    private static final Pattern ENTRY =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z (?:error|warning|info|debug) [\\w.$-]+): (.*)");
    private static final Pattern FRAME = Pattern.compile("\\s+at [\\w.$/<>@~-]+\\([\\w.$: -]*\\).*");
    private static final Pattern MORE = Pattern.compile("\\s+\\.\\.\\. \\d+ more");
    private static final Pattern FAILURE =
            Pattern.compile("(\\s*(?:Caused by: |Suppressed: )?(?:java|javax|jakarta|jdk|sun|org|com|net|io|picocli)"
                    + "(?:\\.[a-z]\\w*)*\\.[A-Z][\\w$]*)(?:( \\[\\w*, -?\\d+])?|:.*)");

    private static final Pattern OF_PLATFORM =
            Pattern.compile("(!(?:ENTRY|SUBENTRY \\d+) [\\w.$-]+ \\d+ \\d+ [\\d-]+ [\\d:.]+).*");

    private LogParts() {}

    public static List<Part> of(List<Path> files) {
        List<Part> parts = new ArrayList<>();
        for (Path file : files) {
            String name = "log/" + file.getFileName().toString().replaceFirst("^\\.", "platform-");
            parts.add(new Part(name, read(file)));
        }
        return parts;
    }

    private static String read(Path file) {
        try (var in = Files.newByteChannel(file)) {
            long from = Math.max(0, in.size() - MOST_BYTES);
            byte[] end = new byte[(int) (in.size() - from)];
            in.position(from).read(ByteBuffer.wrap(end));
            return new String(end, StandardCharsets.UTF_8)
                    .lines()
                    .skip(from > 0 ? 1 : 0)
                    .map(LogParts::line)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException unreadable) {
            return Scrubbed.failure(unreadable);
        }
    }

    static String line(String line) {
        if (FRAME.matcher(line).matches()) {
            return line.replaceFirst("\\).*", ")");
        }
        if (MORE.matcher(line).matches() || line.isBlank()) {
            return line.stripTrailing();
        }
        Matcher entry = ENTRY.matcher(line);
        if (entry.matches()) {
            return entry.group(1) + ": " + hash(entry.group(2));
        }
        Matcher platform = OF_PLATFORM.matcher(line);
        if (platform.matches()) {
            return platform.group(1);
        }
        Matcher failure = FAILURE.matcher(line);
        if (failure.matches()) {
            return failure.group(1) + (failure.group(2) == null ? "" : failure.group(2));
        }
        return "  " + hash(line);
    }

    private static String hash(String text) {
        return "text " + String.format("%08x", text.strip().hashCode());
    }
}
