package org.maitri.services.internal.duplicates;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.maitri.services.internal.duplicates.index.KeyFile;
import org.maitri.services.internal.duplicates.index.PairFile;
import org.maitri.services.internal.duplicates.index.Shape;
import org.maitri.services.internal.duplicates.index.SketchFile;
import org.maitri.services.internal.duplicates.model.Learning;
import org.maitri.services.internal.duplicates.model.Model;
import org.maitri.services.internal.duplicates.scan.Lookup;
import org.maitri.services.internal.search.Position;
import org.maitri.spi.duplicates.Trait;

/** What a scan left on disk: sketches, keys and pairs as of one commit. */
final class Snapshot implements Closeable {

    static final String SKETCHES = "sketches";
    static final String KEYS = "keys";
    static final String PAIRS = "pairs";
    private static final String ABOUT = "about";
    private static final String FORMAT = "2 ";

    private final SketchFile sketches;
    private final KeyFile keys;
    private final PairFile pairs;
    private final Shape shape;
    private final Position position;
    private final Properties about;
    private Model model;
    private Lookup lookup;

    private Snapshot(Path folder, Properties about, List<Trait> traits, Position position) throws IOException {
        this.about = about;
        this.position = position;
        List<String> attributes = new ArrayList<>();
        for (int i = 0; about.getProperty("attribute." + i) != null; i++) {
            attributes.add(about.getProperty("attribute." + i));
        }
        shape = new Shape(traits, attributes);
        sketches = SketchFile.open(folder.resolve(SKETCHES));
        keys = KeyFile.open(folder.resolve(KEYS));
        pairs = new PairFile(folder.resolve(PAIRS));
    }

    /** The snapshot in a folder; empty if there is none, or one of other traits. */
    static Optional<Snapshot> open(Path folder, List<Trait> traits) throws IOException {
        if (!Files.exists(folder.resolve(ABOUT))) {
            return Optional.empty();
        }
        Properties about = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(ABOUT))) {
            about.load(in);
        }
        Map<String, String> texts = new HashMap<>();
        about.stringPropertyNames().forEach(name -> texts.put(name, about.getProperty(name)));
        Optional<Position> position = Position.fromUserData(texts, FORMAT + traits);
        return position.isEmpty() ? Optional.empty() : Optional.of(new Snapshot(folder, about, traits, position.get()));
    }

    /** Seals a folder whose other files are complete. */
    static void seal(Path folder, Shape shape, List<Trait> traits, Position position, Model model, long likely)
            throws IOException {
        Properties about = new Properties();
        about.putAll(position.toUserData(FORMAT + traits));
        List<String> attributes = shape.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            about.setProperty("attribute." + i, attributes.get(i));
        }
        about.setProperty("likely", Long.toString(likely));
        model.write(about);
        try (Writer out = Files.newBufferedWriter(folder.resolve(ABOUT))) {
            about.store(out, null);
        }
    }

    SketchFile sketches() {
        return sketches;
    }

    PairFile pairs() {
        return pairs;
    }

    Shape shape() {
        return shape;
    }

    Position position() {
        return position;
    }

    long likely() {
        return Long.parseLong(about.getProperty("likely", "0"));
    }

    synchronized Model model(Runnable check) {
        if (model == null) {
            model = new Learning(sketches, shape, check).again(about);
        }
        return model;
    }

    synchronized Lookup lookup(Runnable check) {
        if (lookup == null) {
            lookup = new Lookup(keys, model(check), sketches.size());
        }
        return lookup;
    }

    @Override
    public void close() throws IOException {
        sketches.close();
        keys.close();
    }
}
