package org.maitri.compose.internal.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Takes out of what p2 writes when and where it did, so that the same composition gives the same bytes. */
final class Traces {

    private static final Pattern STAMP = Pattern.compile("(name='p2\\.timestamp' value=')\\d+");
    private static final Pattern ARTIFACT = Pattern.compile("(?s)    <artifact .*?\n    </artifact>\n");
    private static final Pattern PROPERTIES = Pattern.compile("(?m)(?:^ *<property name=.*/>\n)+");
    private static final Pattern FEATURE = Pattern.compile("(?s)\t\t<feature .*?\n\t\t</feature>\n");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path folder;
    private final String millis;

    /** @param moment the time that stands for the time of the work */
    Traces(Path folder, Instant moment) {
        this.folder = folder;
        millis = String.valueOf(moment.toEpochMilli());
    }

    /** In a product. */
    void clearProduct() throws IOException {
        change(
                folder.resolve("configuration/config.ini"),
                text -> text.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line + '\n')
                        .collect(Collectors.joining()));
        change(
                folder.resolve("configuration/org.eclipse.update/platform.xml"),
                text -> sorted(FEATURE, text.replaceFirst("date=\"\\d+\"", "date=\"" + millis + '"')));
        change(folder.resolve("artifacts.xml"), this::artifacts);
        change(folder.resolve("p2/org.eclipse.equinox.p2.core/cache/artifacts.xml"), this::artifacts);
        // Which repositories the parts came from.
        delete(folder.resolve("p2/org.eclipse.equinox.p2.engine/.settings"));
        delete(folder.resolve("p2/org.eclipse.equinox.p2.repository"));
        clearProfile(folder.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry/" + Layout.PROFILE + ".profile"));
    }

    /** Only how it is now, and not how it came to be. */
    private void clearProfile(Path profile) throws IOException {
        List<Path> states;
        try (Stream<Path> files = Files.list(profile)) {
            states = files.filter(file -> file.toString().endsWith(".profile.gz"))
                    .sorted()
                    .toList();
        }
        Path last = states.getLast();
        String text;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(last)))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (Path state : states) {
            Files.delete(state);
        }
        Files.deleteIfExists(profile.resolve(".lock"));
        delete(profile.resolve(".data"));
        String cleared = properties(text)
                .replaceFirst("timestamp='\\d+'", "timestamp='" + millis + "'")
                .replace("='" + folder + "'", "='/" + folder.getFileName() + "'");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(cleared.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(profile.resolve(millis + ".profile.gz"), bytes.toByteArray());
    }

    /** In a repository, whose descriptions become jars, as p2 fetches them. */
    void clearRepository() throws IOException {
        for (String name : List.of("content", "artifacts")) {
            Path xml = folder.resolve(name + ".xml");
            change(xml, this::artifacts);
            try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(folder.resolve(name + ".jar")))) {
                ZipEntry entry = new ZipEntry(name + ".xml");
                entry.setTimeLocal(NO_TIME);
                jar.putNextEntry(entry);
                Files.copy(xml, jar);
                jar.closeEntry();
            }
            Files.delete(xml);
        }
    }

    private String artifacts(String text) {
        return sorted(ARTIFACT, properties(STAMP.matcher(text).replaceFirst("$1" + millis)));
    }

    /** Puts properties into the order of their names: p2 keeps them in an order that differs from run to run. */
    private static String properties(String text) {
        return PROPERTIES
                .matcher(text)
                .replaceAll(block -> Matcher.quoteReplacement(
                        block.group().lines().sorted().map(line -> line + '\n').collect(Collectors.joining())));
    }

    /** Puts neighbours that are alike into order. */
    private static String sorted(Pattern block, String text) {
        List<MatchResult> blocks = block.matcher(text).results().toList();
        if (blocks.isEmpty()) {
            return text;
        }
        return text.substring(0, blocks.getFirst().start())
                + blocks.stream().map(MatchResult::group).sorted().collect(Collectors.joining())
                + text.substring(blocks.getLast().end());
    }

    private static void change(Path file, UnaryOperator<String> change) throws IOException {
        if (Files.exists(file)) {
            Files.writeString(file, change.apply(Files.readString(file)));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
