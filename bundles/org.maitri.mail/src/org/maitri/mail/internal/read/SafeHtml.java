package org.maitri.mail.internal.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeVisitor;

/** Makes HTML from strangers harmless, and plain text of it. */
final class SafeHtml {

    /** Deeper ones are made to bring programs down. */
    private static final int DEEPEST = 400;

    private static final Safelist ALLOWED = Safelist.relaxed()
            .removeTags("img")
            .addTags("hr", "s", "ins", "del", "tt")
            .addAttributes("blockquote", "type")
            .removeAttributes("blockquote", "cite")
            .removeAttributes("q", "cite")
            .removeProtocols("a", "href", "ftp");

    private static final Pattern CHARSET = Pattern.compile("(?i)<meta\\b[^>]*\\bcharset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final int HEAD = 2048;

    private SafeHtml() {}

    /** The character set it says it is in; blank if it does not say. */
    static String charset(byte[] html) {
        Matcher said = CHARSET.matcher(new String(html, 0, Math.min(HEAD, html.length), StandardCharsets.ISO_8859_1));
        return said.find() && Encodings.known(said.group(1)) ? said.group(1) : "";
    }

    /** Only what is shown: no scripts, styles, forms, frames, pictures, or anything that is fetched from elsewhere. */
    static String of(String html) {
        Document document = Jsoup.parse(html);
        flatten(document);
        Document clean = new Cleaner(ALLOWED).clean(document);
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    private static void flatten(Document document) {
        document.select("script, style, head > *, template, noscript, iframe, object, embed")
                .remove();
        List<Element> tooDeep = new ArrayList<>();
        document.traverse((node, depth) -> {
            if (depth == DEEPEST && node instanceof Element element) {
                tooDeep.add(element);
            }
        });
        tooDeep.forEach(element -> element.replaceWith(new TextNode(element.wholeText())));
    }

    /** What it says, a line for each block. */
    static String text(String html) {
        Document document = Jsoup.parse(html);
        flatten(document);
        Lines lines = new Lines();
        document.body().traverse(lines);
        return lines.text
                .toString()
                .replaceAll("(?<![ \\t\\u00A0])[ \\t\\u00A0]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        /** The numbers of the last items of numbered lists. */
        private final Map<Element, Integer> items = new IdentityHashMap<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words);
            } else if (node.nameIs("br")) {
                text.append('\n');
            } else if (node.nameIs("li")) {
                newLine();
                text.append(mark(node));
            } else if (node.nameIs("hr")) {
                newLine();
                text.append("---\n");
            } else if (isBlock(node) && !isCell(node)) {
                newLine();
            }
        }

        private void add(TextNode words) {
            boolean asWritten = words.parent() instanceof Element element && element.closest("pre") != null;
            String said =
                    asWritten ? words.getWholeText() : words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
            boolean atBlank = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(!asWritten && atBlank ? said.replaceFirst("^ +", "") : said);
        }

        @Override
        public void tail(Node node, int depth) {
            if (isCell(node)) {
                text.append(' ');
            } else if (node.nameIs("p")) {
                newLine();
                text.append('\n');
            } else if (isBlock(node)) {
                newLine();
            }
        }

        private static boolean isCell(Node node) {
            return node.nameIs("td") || node.nameIs("th");
        }

        private static boolean isBlock(Node node) {
            return node instanceof Element element && element.isBlock();
        }

        private String mark(Node item) {
            if (!(item.parentNode() instanceof Element list && list.nameIs("ol"))) {
                return "- ";
            }
            String first = list.attr("start");
            int begin = first.matches("\\d{1,6}") ? Integer.parseInt(first) : 1;
            return items.merge(list, begin, (last, any) -> last + 1) + ". ";
        }

        private void newLine() {
            int end = text.length();
            while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\u00A0')) {
                end--;
            }
            text.setLength(end);
            if (end > 0 && text.charAt(end - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
