package org.maitri.workbench.internal.attention;

import java.time.Instant;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.maitri.spi.finding.Finding;
import org.maitri.ui.Ellipsis;
import org.maitri.ui.Icons;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.attention.AttentionPresenter.Group;

/** How findings and their groups read: icon and word for the severity, what is the matter, since when. */
final class FindingLabels {

    private static final int WIDEST_LETTER = 12;
    private static final int COUNT = 40;

    private final Control owner;
    private final RelativeTime time = RelativeTime.local();

    private int room = Integer.MAX_VALUE;

    FindingLabels(Control owner) {
        this.owner = owner;
    }

    /** How wide the first column is, icon and indent left out. */
    void room(int pixels) {
        room = pixels;
    }

    private String fit(String title, Font font, int pixels) {
        if (title.length() * WIDEST_LETTER <= pixels) {
            return title; // measuring hundreds of titles takes its time
        }
        GC gc = new GC(owner);
        try {
            gc.setFont(font);
            return Ellipsis.fit(gc, title, pixels);
        } finally {
            gc.dispose();
        }
    }

    ColumnLabelProvider matter() {
        return new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return element instanceof Group group
                        ? Messages.get(
                                "attention.group",
                                fit(group.label(), Fonts.strong(owner), room - COUNT),
                                group.findings().size())
                        : fit(((Finding) element).title(), owner.getFont(), room);
            }

            @Override
            public String getToolTipText(Object element) {
                return element instanceof Finding finding ? finding.title() : null;
            }

            @Override
            public Image getImage(Object element) {
                var severity = element instanceof Group group ? group.severity() : ((Finding) element).severity();
                return Icons.image(
                        owner.getDisplay(),
                        AttentionPresenter.icon(severity),
                        Icons.SMALL,
                        Theme.of(owner)
                                .tone(AttentionPresenter.tone(severity))
                                .border()
                                .getRGB());
            }

            @Override
            public Font getFont(Object element) {
                return element instanceof Group ? Fonts.strong(owner) : null;
            }
        };
    }

    ColumnLabelProvider since() {
        return new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return switch (element) {
                    case Group group -> Messages.get(AttentionPresenter.word(group.severity()));
                    case Finding finding when finding.since() != null -> time.text(finding.since(), Instant.now());
                    default -> "";
                };
            }

            @Override
            public Color getForeground(Object element) {
                return Theme.of(owner).mutedText();
            }

            @Override
            public String getToolTipText(Object element) {
                return element instanceof Finding finding && finding.since() != null
                        ? time.exact(finding.since())
                        : null;
            }
        };
    }
}
