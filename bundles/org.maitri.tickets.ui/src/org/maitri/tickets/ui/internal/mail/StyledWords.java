package org.maitri.tickets.ui.internal.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A letter's HTML as text with spans of style. Knows no widgets. */
public record StyledWords(String text, List<Span> spans) {

    /** How a piece of text looks. */
    public enum Look {
        BOLD,
        ITALIC,
        HEADING,
        QUOTED,
        CODE,
        TABLE,
        LINK
    }

    /** A piece of text. @param target where a link leads; null for other looks */
    public record Span(int from, int length, Look look, String target) {}

    public static StyledWords of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        Reading reading = new Reading(Columns.ofTables(body));
        body.traverse(reading);
        return new StyledWords(reading.text.toString().stripTrailing(), reading.within());
    }

    private static final class Reading implements NodeVisitor {

        private static final String INDENT = "    ";
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private final Deque<Integer> starts = new ArrayDeque<>();
        private final Map<Element, Columns> tables;

        Reading(Map<Element, Columns> tables) {
            this.tables = tables;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words);
            } else if (node instanceof Element element) {
                if (element.isBlock() && !inLine(element)) {
                    newLine();
                }
                if (element.nameIs("br")) {
                    text.append('\n');
                } else if (element.nameIs("li")) {
                    text.append(mark(element));
                } else if (element.nameIs("hr")) {
                    text.append("\u2015\u2015\u2015\n");
                }
                starts.push(text.length());
            }
        }

        private static boolean isCell(Element element) {
            return element.nameIs("td") || element.nameIs("th");
        }

        /** Cells of tables that are no more than columns stand beside one another, those of others below. */
        private boolean inLine(Element element) {
            return isCell(element) && tables.containsKey(element.closest("table"));
        }

        private static boolean isList(Element element) {
            return element.nameIs("ul") || element.nameIs("ol");
        }

        private static int lists(Element around) {
            return (int) around.parents().stream().filter(Reading::isList).count();
        }

        private static String mark(Element item) {
            String indent = INDENT.repeat(Math.max(0, lists(item) - 1));
            if (!(item.parent() instanceof Element list && list.nameIs("ol"))) {
                return indent + "\u2022 ";
            }
            String first = list.attr("start");
            int number = item.elementSiblingIndex() + (first.matches("\\d{1,6}") ? Integer.parseInt(first) : 1);
            return indent + number + ". ";
        }

        private void add(TextNode words) {
            boolean asWritten = words.parent() instanceof Element parent && parent.closest("pre") != null;
            String said =
                    asWritten ? words.getWholeText() : words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
            boolean atBlank = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(!asWritten && atBlank ? said.replaceFirst("^ +", "") : said);
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            int from = starts.pop();
            Look look = tables.containsKey(element) ? Look.TABLE : look(element);
            if (look == Look.LINK) {
                tellTarget(element.attr("href"), text.substring(from).strip());
            }
            int length = text.length() - from;
            if (look != null && length > 0) {
                spans.add(new Span(from, length, look, look == Look.LINK ? element.attr("href") : null));
            }
            Columns columns = isCell(element) ? tables.get(element.closest("table")) : null;
            if (columns != null) {
                text.append(columns.behind(element, text.length() - from));
            } else if (element.isBlock()) {
                newLine();
            }
            if (element.nameIs("p") || element.nameIs("table") || isList(element) && lists(element) == 0) {
                text.append('\n');
            }
        }

        /** Where a link leads, unless it says so itself. */
        private void tellTarget(String target, String said) {
            String bare = target.replaceFirst("^(?i)mailto:", "").replaceFirst("/$", "");
            if (!said.equalsIgnoreCase(bare) && !said.replaceFirst("/$", "").equalsIgnoreCase(bare)) {
                text.append(said.isEmpty() ? "" : " ")
                        .append('(')
                        .append(target)
                        .append(')');
            }
        }

        private static Look look(Element element) {
            return switch (element.normalName()) {
                case "b", "strong", "th" -> Look.BOLD;
                case "i", "em", "cite" -> Look.ITALIC;
                case "h1", "h2", "h3", "h4", "h5", "h6" -> Look.HEADING;
                case "blockquote" -> Look.QUOTED;
                case "code", "pre", "tt" -> Look.CODE;
                case "a" -> element.attr("href").isBlank() ? null : Look.LINK;
                default -> null;
            };
        }

        private void newLine() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        /** Outer spans end after inner ones: a style of the inner one is to win. */
        private List<Span> within() {
            int end = text.toString().stripTrailing().length();
            return spans.reversed().stream()
                    .filter(span -> span.from() < end)
                    .map(span -> new Span(
                            span.from(), Math.min(span.length(), end - span.from()), span.look(), span.target()))
                    .toList();
        }
    }
}
