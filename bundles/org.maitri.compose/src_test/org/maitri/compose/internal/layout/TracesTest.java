package org.maitri.compose.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracesTest {

    private static final Instant MOMENT = Instant.parse("2026-03-01T10:00:00Z");
    private static final String PROFILES = "p2/org.eclipse.equinox.p2.engine/profileRegistry/DefaultProfile.profile/";

    @TempDir
    Path folder;

    @Test
    void a_product_does_not_tell_when_and_where_it_was_laid_out() throws IOException {
        Path monday = product("monday/inn", "1111", "<b/>", "one", "two");
        Path friday = product("friday/inn", "2222", "<b/>", "two", "one");

        new Traces(monday, MOMENT).clearProduct();
        new Traces(friday, MOMENT).clearProduct();

        assertThat(files(friday)).isEqualTo(files(monday));
        assertThat(files(monday))
                .containsOnlyKeys(
                        "configuration/config.ini", "artifacts.xml", PROFILES + MOMENT.toEpochMilli() + ".profile.gz");
        assertThat(Files.readString(monday.resolve("configuration/config.ini"))).isEqualTo("eclipse.product=inn\n");
        assertThat(profile(monday)).contains("value='/inn'").doesNotContain("monday", "1111");
    }

    @Test
    void a_repository_is_two_jars_that_are_always_the_same() throws IOException {
        for (String day : new String[] {"monday", "friday"}) {
            Path repository = Files.createDirectories(folder.resolve(day));
            for (String name : new String[] {"content", "artifacts"}) {
                Files.writeString(
                        repository.resolve(name + ".xml"),
                        "    <property name='p2.timestamp' value='" + day.length() + "1'/>\n");
            }
            new Traces(repository, MOMENT).clearRepository();
        }

        assertThat(files(folder.resolve("monday"))).containsOnlyKeys("content.jar", "artifacts.jar");
        assertThat(files(folder.resolve("friday"))).isEqualTo(files(folder.resolve("monday")));
    }

    private Path product(String name, String millis, String unit, String first, String second) throws IOException {
        Path product = folder.resolve(name);
        Files.createDirectories(product.resolve("configuration"));
        Files.createDirectories(product.resolve(PROFILES));
        Files.writeString(
                product.resolve("configuration/config.ini"), "#Written at " + millis + "\neclipse.product=inn\n");
        Files.writeString(
                product.resolve("artifacts.xml"),
                "    <property name='p2.timestamp' value='" + millis + "'/>\n" + artifact(first) + artifact(second));
        Files.createFile(product.resolve(PROFILES + ".lock"));
        write(product.resolve(PROFILES + "1000.profile.gz"), "<profile timestamp='1000'/>");
        write(
                product.resolve(PROFILES + millis + ".profile.gz"),
                "<profile timestamp='" + millis + "'>\n" + property(first, first) + property(second, second)
                        + property("z", product.toString()) + unit + "</profile>");
        return product;
    }

    private static String artifact(String id) {
        return "    <artifact id='" + id + "'>\n    </artifact>\n";
    }

    private static String property(String name, String value) {
        return "  <property name='" + name + "' value='" + value + "'/>\n";
    }

    private static void write(Path file, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String profile(Path product) throws IOException {
        byte[] zipped = Files.readAllBytes(product.resolve(PROFILES + MOMENT.toEpochMilli() + ".profile.gz"));
        return new String(new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
