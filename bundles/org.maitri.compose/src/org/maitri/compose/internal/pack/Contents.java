package org.maitri.compose.internal.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What will lie in a package, by its path there, with {@code /} between names. In order of the paths, so that the same
 * contents give the same bytes; a folder comes before what is in it.
 */
public final class Contents {

    private final NavigableMap<String, Entry> entries = new TreeMap<>();

    public Map<String, Entry> entries() {
        return entries;
    }

    public Contents add(String path, Entry entry) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            entries.putIfAbsent(path.substring(0, slash), new Entry.Folder());
        }
        entries.put(path, entry);
        return this;
    }

    public Contents add(String path, byte[] content) {
        return add(path, new Entry.File(Entry.Content.of(content), false));
    }

    public Contents add(String path, String text) {
        return add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public Contents addProgram(String path, String text) {
        return add(path, new Entry.File(Entry.Content.of(text.getBytes(StandardCharsets.UTF_8)), true));
    }

    public Contents addLink(String path, String target) {
        return add(path, new Entry.Link(target));
    }

    /** A folder with all that is in it; what may be run there may be run in the package. */
    public Contents addFolder(String path, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                String relative = folder.relativize(each).toString().replace('\\', '/');
                String to = relative.isEmpty() ? path : path.isEmpty() ? relative : path + '/' + relative;
                if (!to.isEmpty()) {
                    add(to, entry(each));
                }
            }
        }
        return this;
    }

    private static Entry entry(Path each) throws IOException {
        if (Files.isSymbolicLink(each)) {
            return new Entry.Link(Files.readSymbolicLink(each).toString());
        }
        return Files.isDirectory(each)
                ? new Entry.Folder()
                : new Entry.File(Entry.Content.of(each), Files.isExecutable(each));
    }

    public Contents remove(String path) {
        entries.remove(path);
        entries.subMap(path + '/', path + '0').clear();
        return this;
    }

    /** The same, one or more folders deeper. */
    public Contents under(String folder) {
        Contents deeper = new Contents();
        entries.forEach((path, entry) -> deeper.add(folder + '/' + path, entry));
        return deeper;
    }

    /** These and those; those where both have the path. */
    public Contents with(Contents those) {
        those.entries.forEach(this::add);
        return this;
    }

    public long size() throws IOException {
        long size = 0;
        for (Entry entry : entries.values()) {
            size += entry instanceof Entry.File file ? file.content().size() : 0;
        }
        return size;
    }
}
