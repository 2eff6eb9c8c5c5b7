package org.maitri.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Event;
import org.maitri.ui.FailedState;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Theme;

/** Shows a page of the guide; links between pages are followed here, others by the system. */
final class GuidePage {

    private static final int HANGING = 28;
    private static final int TAB_WIDTH = 28;

    private final StyledText control;
    private final Consumer<String> follow;
    private String url = "";
    private GuideText shown = new GuideText("", List.of());

    GuidePage(StyledText control, Consumer<String> follow) {
        this.control = control;
        this.follow = follow;
        control.setTabs(TAB_WIDTH);
        control.setLineSpacing(3);
        control.addListener(SWT.MouseUp, this::clicked);
    }

    void show(String page) {
        url = page;
        show(read(page));
    }

    /** Shows a text that is no page. */
    void say(String words) {
        show(new GuideText(words, List.of()));
    }

    private void show(GuideText text) {
        shown = text;
        control.setText(shown.text());
        paint();
        control.setTopIndex(0);
    }

    /** What a page says. Any thread. */
    static GuideText read(String page) {
        try (InputStream in = URI.create(page).toURL().openStream()) {
            return GuideText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException unreadable) {
            return new GuideText(FailedState.sentence(unreadable), List.of());
        }
    }

    /** Goes to the first of some words that the page has, and selects it. */
    void select(List<String> words) {
        String text = shown.text().toLowerCase(Locale.ROOT);
        words.stream().filter(text::contains).findFirst().ifPresent(word -> {
            int start = text.indexOf(word);
            control.setSelection(start, start + word.length());
            control.showSelection();
        });
    }

    void paint() {
        Theme theme = Theme.of(control);
        control.setBackground(theme.surface());
        control.setForeground(theme.text());
        List<StyleRange> ranges = new ArrayList<>();
        for (GuideText.Span span : shown.spans()) {
            if (span.look() == GuideText.Look.ITEM) {
                int first = control.getLineAtOffset(span.start());
                control.setLineWrapIndent(first, 1, HANGING);
            } else {
                ranges.add(style(span, theme));
            }
        }
        ranges.sort(Comparator.comparingInt(range -> range.start));
        int end = 0;
        List<StyleRange> apart = new ArrayList<>();
        for (StyleRange range : ranges) {
            if (range.start >= end) {
                apart.add(range);
                end = range.start + range.length;
            }
        }
        control.setStyleRanges(apart.toArray(StyleRange[]::new));
    }

    private StyleRange style(GuideText.Span span, Theme theme) {
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = span.length();
        switch (span.look()) {
            case TITLE -> range.font = Fonts.title(control);
            case HEADING -> range.font = Fonts.heading(control);
            case STRONG -> range.font = Fonts.strong(control);
            case KEY -> {
                range.font = Fonts.strong(control);
                range.borderStyle = SWT.BORDER_SOLID;
                range.borderColor = theme.neutral(4);
                range.background = theme.raised();
            }
            case CODE -> {
                range.font = JFaceResources.getTextFont();
                range.background = theme.raised();
            }
            case LINK -> {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_LINK;
                range.foreground = theme.accent();
                range.data = span.target();
            }
            case ITEM -> {}
        }
        return range;
    }

    private void clicked(Event event) {
        int offset = control.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(event.x, event.y));
        StyleRange range = offset < 0 ? null : control.getStyleRangeAtOffset(offset);
        if (range != null && range.data instanceof String target && !target.isBlank()) {
            if (target.startsWith("http")) {
                Program.launch(target);
            } else {
                follow.accept(url.substring(0, url.lastIndexOf('/') + 1) + target);
            }
        }
    }
}
