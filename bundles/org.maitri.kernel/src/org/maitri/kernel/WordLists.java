package org.maitri.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Lists of words that are data and no texts: what other systems call something, what a name is short for. */
public final class WordLists {

    private WordLists() {}

    /**
     * Reads a properties file in UTF-8 that lies beside a class, each key with words separated by commas.
     *
     * @return the words of each key in their order; the keys are sorted
     */
    public static Map<String, List<String>> beside(Class<?> owner, String file) {
        Properties read = new Properties();
        try (Reader in = new InputStreamReader(owner.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, List<String>> lists = new TreeMap<>();
        read.stringPropertyNames()
                .forEach(key -> lists.put(key, List.of(read.getProperty(key).split(","))));
        return lists;
    }
}
