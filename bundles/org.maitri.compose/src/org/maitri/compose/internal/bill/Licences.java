package org.maitri.compose.internal.bill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.maitri.compose.internal.Messages;

/** What is known of licences: the table in this bundle's folder {@code licences}, and their texts there. */
final class Licences {

    /** How the header of a plug-in may name a licence. */
    private static final Map<String, Pattern> HEADERS = headers();

    private final Properties table = new Properties();

    Licences() {
        try (InputStream in = Licences.class.getResourceAsStream("/licences/licences.properties")) {
            table.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Pattern> headers() {
        Map<String, Pattern> headers = new LinkedHashMap<>();
        headers.put("EPL-2.0", Pattern.compile("EPL[- ]v?2|epl-2\\.0|epl-v20", Pattern.CASE_INSENSITIVE));
        headers.put("EPL-1.0", Pattern.compile("EPL-1|epl-v10", Pattern.CASE_INSENSITIVE));
        headers.put("Apache-2.0", Pattern.compile("Apache.*2|LICENSE-2\\.0", Pattern.CASE_INSENSITIVE));
        headers.put("MIT", Pattern.compile("\\bMIT\\b", Pattern.CASE_INSENSITIVE));
        headers.put("BSD-3-Clause", Pattern.compile("BSD-3|edl-v10", Pattern.CASE_INSENSITIVE));
        headers.put("BSD-2-Clause", Pattern.compile("BSD-2", Pattern.CASE_INSENSITIVE));
        headers.put("MPL-2.0", Pattern.compile("MPL-2|MPL/2\\.0", Pattern.CASE_INSENSITIVE));
        headers.put("ISC", Pattern.compile("\\bISC\\b"));
        return headers;
    }

    /** @param header what the plug-in says itself, where it does */
    Licence of(String name, Optional<Part.Coordinates> coordinates, Optional<String> header) {
        return coordinates
                .flatMap(found -> listed(found.group() + ':' + found.artifact()).or(() -> beginning(found.group())))
                .or(() -> beginning(name))
                .or(() -> header.map(Licences::read))
                .orElseGet(() -> new Licence(Messages.get("bill.licence.none"), false, Optional.empty()));
    }

    private Optional<Licence> beginning(String name) {
        for (String part = name; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('.')))) {
            Optional<Licence> found = listed(part);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Licence> listed(String key) {
        return Optional.ofNullable(table.getProperty(key)).map(line -> {
            String[] parts = line.split("\\|", 2);
            return new Licence(
                    parts[0].strip(), true, parts.length < 2 ? Optional.empty() : Optional.of(parts[1].strip()));
        });
    }

    private static Licence read(String header) {
        if (Licence.isOwn(header)) {
            return new Licence(header, true, Optional.empty());
        }
        return HEADERS.entrySet().stream()
                .filter(each -> each.getValue().matcher(header).find())
                .map(each -> new Licence(each.getKey(), true, Optional.empty()))
                .findFirst()
                .orElseGet(() -> new Licence(header.strip(), false, Optional.empty()));
    }

    /** The text of a licence by its SPDX id. */
    Optional<String> text(String id) {
        try (InputStream in = Licences.class.getResourceAsStream("/licences/" + id + ".txt")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
