package org.maitri.tickets.ui.internal.words;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.maitri.tickets.ui.internal.mail.StyledLooks;
import org.maitri.tickets.ui.internal.mail.StyledWords;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** Markdown as a person reads it. Only links to the web and to mail addresses are followed, and they show where they lead. */
final class MarkdownView {

    private static final List<String> SAFE = List.of("http", "https", "mailto");

    private final StyledText text;
    private StyledWords words = new StyledWords("", List.of());

    MarkdownView(Composite parent, int style) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | style);
        Styles.unstyled(text);
        text.setCaret(null);
        text.setFont(Fonts.body(parent));
        Theme.apply(text, () -> {
            text.setBackground(Theme.of(text).surface());
            text.setForeground(Theme.of(text).text());
            StyledLooks.show(words, text);
        });
        text.addListener(SWT.Traverse, event -> event.doit = true);
        text.addListener(SWT.MouseMove, event -> {
            String target = target(event.x, event.y);
            text.setToolTipText(target);
            text.setCursor(target == null ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        });
        text.addListener(SWT.MouseUp, event -> {
            String target = target(event.x, event.y);
            if (target != null && text.getSelectionCount() == 0) {
                Program.launch(target);
            }
        });
    }

    StyledText control() {
        return text;
    }

    void show(String markdown) {
        show(words(markdown));
    }

    void show(StyledWords shown) {
        words = shown;
        StyledLooks.show(words, text);
        text.setTopIndex(0);
    }

    /** Raw HTML is text like any other, and addresses of other kinds than those of the web and of mail are left out. */
    static StyledWords words(String markdown) {
        return StyledWords.of(HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build()
                .render(Parser.builder().build().parse(markdown)));
    }

    private String target(int x, int y) {
        int offset = text.getOffsetAtPoint(new Point(x, y));
        return words.spans().stream()
                .filter(span -> span.look() == StyledWords.Look.LINK)
                .filter(span -> offset >= span.from() && offset < span.from() + span.length())
                .map(StyledWords.Span::target)
                .filter(MarkdownView::isSafe)
                .findFirst()
                .orElse(null);
    }

    static boolean isSafe(String target) {
        try {
            String scheme = new URI(target).getScheme();
            return scheme != null && SAFE.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
