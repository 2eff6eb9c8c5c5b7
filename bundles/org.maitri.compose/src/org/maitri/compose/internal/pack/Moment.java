package org.maitri.compose.internal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When a product was made, for the dates in its packages: the time of the newest plug-in, so that it is the same each time. */
public final class Moment {

    /** Plug-ins carry the minute they were built at in their version. */
    private static final Pattern BUILT = Pattern.compile("_\\d+\\.\\d+\\.\\d+\\.v?(\\d{8})-?(\\d{4})\\b.*");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyyMMddHHmm");
    private static final Instant OTHERWISE = Instant.parse("2000-01-01T00:00:00Z");

    private Moment() {}

    public static Instant of(Path product) throws IOException {
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            return plugins.flatMap(plugin -> built(plugin.getFileName().toString()).stream())
                    .max(Comparator.naturalOrder())
                    .orElse(OTHERWISE);
        }
    }

    private static Optional<Instant> built(String plugin) {
        Matcher version = BUILT.matcher(plugin);
        if (!version.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(version.group(1) + version.group(2), MINUTE)
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }
}
