package org.maitri.workbench.internal.help;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the page of the guide that says most of some words. Knows no widgets. */
final class GuideSearch {

    private static final int LABEL_COUNTS = 10;

    private final Function<String, String> text;

    /** @param text of the page at an address */
    GuideSearch(Function<String, String> text) {
        this.text = text;
    }

    /** The address of the page; only pages that have every word count. */
    Optional<String> best(List<GuideContents.Topic> topics, String words) {
        List<String> wanted = words(words);
        return pages(topics)
                .map(page -> new Hit(page.url(), weight(page, wanted)))
                .filter(hit -> hit.weight() > 0)
                .max(Comparator.comparingLong(Hit::weight))
                .map(Hit::url);
    }

    /** The words, as they are compared. */
    static List<String> words(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<GuideContents.Topic> pages(List<GuideContents.Topic> topics) {
        return topics.stream()
                .flatMap(topic -> Stream.concat(Stream.of(topic), pages(topic.topics())))
                .filter(topic -> !topic.url().isBlank());
    }

    private long weight(GuideContents.Topic page, List<String> wanted) {
        String label = page.label().toLowerCase(Locale.ROOT);
        String content = text.apply(page.url()).toLowerCase(Locale.ROOT);
        long[] counts = wanted.stream()
                .mapToLong(word -> LABEL_COUNTS * times(word, label) + times(word, content))
                .toArray();
        return Arrays.stream(counts).anyMatch(count -> count == 0)
                ? 0
                : Arrays.stream(counts).sum();
    }

    private static long times(String word, String content) {
        long times = 0;
        for (int at = content.indexOf(word); at >= 0; at = content.indexOf(word, at + word.length())) {
            times++;
        }
        return times;
    }

    private record Hit(String url, long weight) {}
}
