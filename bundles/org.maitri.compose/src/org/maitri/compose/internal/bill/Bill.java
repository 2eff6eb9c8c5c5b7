package org.maitri.compose.internal.bill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.maitri.compose.internal.Product;
import org.maitri.compose.internal.bill.Part.Kind;

/** Everything that is shipped with a product, by whom it was made and how it may be used; made from what is really in it. */
public final class Bill {

    private final Product product;
    private final Licences licences = new Licences();
    private final List<Part> parts;

    private Bill(Product product, List<Part> parts) {
        this.product = product;
        this.parts = parts;
    }

    /** @param runtime the Java runtime that is packed with it */
    public static Bill of(Product product, Optional<Path> runtime) throws IOException {
        Bill bill = new Bill(product, new ArrayList<>());
        bill.parts.addAll(new Inventory(bill.licences, product.folder()).plugins());
        if (runtime.isPresent()) {
            bill.parts.add(bill.java(runtime.get()));
        }
        return bill;
    }

    /** Adds a program that other people wrote and that is packed beside the plug-ins. */
    public void add(String group, String artifact, String version, String file, byte[] content) {
        Part.Coordinates coordinates = new Part.Coordinates(group, artifact, version);
        Licence licence = licences.of(artifact, Optional.of(coordinates), Optional.empty());
        parts.add(new Part(
                Kind.LIBRARY,
                artifact,
                version,
                Optional.of(coordinates),
                file,
                Digest.of(content),
                licence,
                List.of(),
                List.of()));
    }

    private Part java(Path runtime) throws IOException {
        Properties release = new Properties();
        release.load(Files.newBufferedReader(runtime.resolve("release"), StandardCharsets.UTF_8));
        return new Part(
                Kind.PLATFORM,
                "Java runtime",
                release.getProperty("JAVA_VERSION", "").replace("\"", ""),
                Optional.empty(),
                "jre",
                Digest.of(runtime),
                new Licence(
                        "GPL-2.0-only WITH Classpath-exception-2.0",
                        true,
                        Optional.of("Copyright (c) 1995, 2026, Oracle and/or its affiliates")),
                List.of(),
                List.of());
    }

    /** The software bill of materials: CycloneDX 1.6, JSON. */
    public String cycloneDx(Instant time) {
        return CycloneDx.json(product, parts, time);
    }

    /** Everything with its licence, one line each, to be read by people and tables. */
    public String list() {
        StringBuilder lines = new StringBuilder("name\tversion\tlicence\tcopyright\tsource\tfile\tsha256\n");
        all().forEach(part -> lines.append(String.join(
                        "\t",
                        part.name(),
                        part.version(),
                        part.licence().expression(),
                        part.licence().copyright().orElse(""),
                        part.purl(),
                        part.file(),
                        part.sha256()))
                .append('\n'));
        return lines.toString();
    }

    private Stream<Part> all() {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), part.within().stream()));
    }

    /** The texts of all licences by their path: those of SPDX, and what each plug-in carries in itself. */
    public Map<String, byte[]> texts() {
        Map<String, byte[]> texts = new TreeMap<>();
        for (String id : new TreeSet<>(
                all().flatMap(part -> part.licence().ids().stream()).toList())) {
            licences.text(id).ifPresent(text -> texts.put(id + ".txt", text.getBytes(StandardCharsets.UTF_8)));
        }
        all().forEach(part -> part.texts()
                .forEach(text -> texts.put(
                        part.name() + '/' + text.path().replaceFirst("^(META-INF|license)/", ""), text.content())));
        return texts;
    }

    /** What has no licence that is known by its SPDX id. */
    public List<String> unknown() {
        return all().filter(part -> !part.licence().known())
                .map(part -> part.file() + ": " + part.licence().expression())
                .toList();
    }
}
