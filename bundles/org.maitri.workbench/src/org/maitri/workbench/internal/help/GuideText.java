package org.maitri.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page of the guide as text with the places that look different. Knows no widgets. */
record GuideText(String text, List<Span> spans) {

    /** How a part of the text looks. */
    enum Look {
        TITLE,
        HEADING,
        STRONG,
        KEY,
        CODE,
        LINK,
        ITEM
    }

    /** @param target where a link leads; blank for other looks */
    record Span(int start, int length, Look look, String target) {}

    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "li", "pre", "tr");

    static GuideText of(String html) {
        Reader reader = new Reader();
        reader.read(Jsoup.parse(html).body());
        return new GuideText(reader.text.toString().stripTrailing() + '\n', List.copyOf(reader.spans));
    }

    private static final class Reader {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        void read(Node node) {
            if (node instanceof TextNode words) {
                append(words.text());
            } else if (node instanceof Element element) {
                element(element);
            }
        }

        private void append(String words) {
            boolean lineStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            String fitting = lineStart ? words.stripLeading() : words;
            text.append(fitting);
        }

        private void element(Element element) {
            String tag = element.normalName();
            int start = text.length();
            if (tag.equals("li")) {
                text.append("  \u2022  ");
            } else if (tag.equals("td") && element.previousElementSibling() != null) {
                text.append('\t');
            }
            int inner = text.length();
            element.childNodes().forEach(this::read);
            Look look = look(tag);
            if (look != null && text.length() > start) {
                spans.add(new Span(
                        look == Look.ITEM ? start : inner,
                        text.length() - (look == Look.ITEM ? start : inner),
                        look,
                        element.attr("href")));
            }
            if (BLOCKS.contains(tag)) {
                text.append(tag.equals("li") || tag.equals("tr") ? "\n" : "\n\n");
            } else if (tag.equals("ul") || tag.equals("ol") || tag.equals("table")) {
                text.append('\n');
            } else if (tag.equals("br")) {
                text.append('\n');
            }
        }

        private static Look look(String tag) {
            return switch (tag) {
                case "h1" -> Look.TITLE;
                case "h2", "h3" -> Look.HEADING;
                case "b", "strong", "th" -> Look.STRONG;
                case "kbd" -> Look.KEY;
                case "code", "pre" -> Look.CODE;
                case "a" -> Look.LINK;
                case "li" -> Look.ITEM;
                default -> null;
            };
        }
    }
}
