package org.maitri.workbench.internal.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.maitri.spi.search.SearchHit;
import org.maitri.ui.Ellipsis;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Theme;

/** How the lines of the search read: the matched parts of a title stand out, what tells it apart steps back. */
final class SearchLabels extends StyledCellLabelProvider {

    private final Control owner;
    private int room = Integer.MAX_VALUE;

    SearchLabels(Control owner) {
        super(COLORS_ON_SELECTION);
        this.owner = owner;
    }

    /** How wide a line may be, its icon left out. */
    void room(int pixels) {
        room = pixels;
    }

    @Override
    public void update(ViewerCell cell) {
        switch ((SearchPresenter.Line) cell.getElement()) {
            case SearchPresenter.Heading heading -> heading(cell, heading);
            case SearchPresenter.Hit hit -> hit(cell, hit);
        }
        super.update(cell);
    }

    private void heading(ViewerCell cell, SearchPresenter.Heading heading) {
        StyledString text = new StyledString(heading.label(), styler(style -> {
            style.foreground = Theme.of(owner).mutedText();
            style.font = Fonts.small(owner);
        }));
        put(cell, text);
        cell.setImage(null);
    }

    private void hit(ViewerCell cell, SearchPresenter.Hit line) {
        SearchHit hit = line.hit();
        boolean inText = hit.marks().isEmpty() && !hit.excerptMarks().isEmpty();
        StyledString text = new StyledString();
        marked(text, inText ? fit(hit.title(), new StyleRange[0], room / 2) : hit.title(), hit.marks(), style -> {});
        if (!hit.subtitle().isBlank()) {
            text.append(
                    "   " + hit.subtitle(),
                    styler(style -> style.foreground = Theme.of(owner).mutedText()));
        }
        if (inText) {
            text.append("   ");
            marked(
                    text,
                    hit.excerpt(),
                    hit.excerptMarks(),
                    style -> style.foreground = Theme.of(owner).mutedText());
        }
        put(cell, text);
        cell.setImage(Icons.small(owner, line.icon()));
    }

    /** Words of which those that were asked for stand out. */
    private void marked(StyledString text, String words, List<int[]> marks, Consumer<TextStyle> usual) {
        int offset = text.length();
        text.append(words, styler(usual));
        for (int[] mark : marks) {
            int start = Math.clamp(mark[0], 0, words.length());
            int end = Math.clamp(mark[1], start, words.length());
            text.setStyle(offset + start, end - start, styler(style -> {
                style.font = Fonts.strong(owner);
                style.foreground = Theme.of(owner).accent();
            }));
        }
    }

    private void put(ViewerCell cell, StyledString text) {
        StyleRange[] styles = text.getStyleRanges();
        String shown = fit(text.getString().replace('\n', ' '), styles, room);
        cell.setText(shown);
        cell.setStyleRanges(
                Stream.of(styles).filter(style -> style.start < shown.length()).toArray(StyleRange[]::new));
    }

    private String fit(String line, StyleRange[] styles, int pixels) {
        TextLayout layout = new TextLayout(owner.getDisplay());
        try {
            layout.setFont(owner.getFont());
            return Ellipsis.fit(line, cut -> width(layout, cut, styles) <= pixels);
        } finally {
            layout.dispose();
        }
    }

    private static int width(TextLayout layout, String line, StyleRange[] styles) {
        layout.setText(line);
        for (StyleRange style : styles) {
            layout.setStyle(style, style.start, style.start + style.length - 1);
        }
        return layout.getBounds().width;
    }

    private static Styler styler(Consumer<TextStyle> apply) {
        return new Styler() {

            @Override
            public void applyStyles(TextStyle style) {
                apply.accept(style);
            }
        };
    }
}
