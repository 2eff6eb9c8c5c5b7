package org.maitri.ui;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Theme;

/** People as a disc with their picture or, without one, their initials. UI thread only, except for {@link #initials}. */
public final class Avatar {

    /** The width of a disc in lists. */
    public static final int SMALL = 20;

    /** The width of a disc in the head of a page. */
    public static final int LARGE = 36;

    private static final Set<String> PEOPLE = Set.of(Roles.CUSTOMER, Roles.EMPLOYEE);

    private Avatar() {}

    /** Whether records of this type are people, or organisations that are dealt with like people. */
    public static boolean suits(RecordType<?> type) {
        return type.roles().stream().anyMatch(PEOPLE::contains);
    }

    /** "AS" for Ananya Sharma, one sign for a name of one word; empty where there is no letter. */
    public static String initials(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.strip().split("[\\s\\-_.]+")) {
            word.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .findFirst()
                    .ifPresent(first -> words.add(Character.toString(first).toUpperCase(Locale.ROOT)));
        }
        return words.isEmpty() ? "" : words.size() == 1 ? words.getFirst() : words.getFirst() + words.getLast();
    }

    /** Draws a disc with the top left at a place. */
    public static void draw(GC gc, Control control, int x, int y, int width, String name) {
        Theme theme = Theme.of(control);
        Font before = gc.getFont();
        int antialias = gc.getAntialias();
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.neutral(3));
        gc.fillOval(x, y, width, width);
        gc.setAntialias(antialias);
        gc.setForeground(theme.text());
        gc.setFont(width > SMALL ? Fonts.strong(control) : Fonts.tiny(control));
        String initials = initials(name);
        Point size = gc.textExtent(initials);
        gc.drawText(initials, x + (width - size.x) / 2, y + (width - size.y) / 2, true);
        gc.setFont(before);
    }

    /** A large disc as a control of its own. */
    public static Disc create(Composite parent) {
        return new Disc(parent);
    }

    /** Shows a picture, or the initials of a name; both may change. */
    public static final class Disc extends Canvas {

        private String name = "";
        private byte[] file;
        private Image picture;

        private Disc(Composite parent) {
            super(parent, SWT.DOUBLE_BUFFERED);
            addListener(SWT.Paint, event -> {
                event.gc.setBackground(getParent().getBackground());
                event.gc.fillRectangle(getClientArea());
                if (picture == null) {
                    draw(event.gc, this, 0, 0, LARGE, name);
                } else {
                    drawPicture(event.gc);
                }
            });
            addListener(SWT.Dispose, event -> forget());
            Theme.onChange(this, this::redraw);
        }

        public void show(String wanted) {
            if (!wanted.equals(name)) {
                name = wanted;
                redraw();
            }
        }

        /** @param wanted the picture, as an image file; empty, or one that cannot be read, for the initials */
        public void show(String text, Optional<byte[]> wanted) {
            show(text);
            byte[] now = wanted.orElse(null);
            if (!Arrays.equals(file, now)) {
                file = now;
                forget();
                picture = now == null ? null : read(now);
                redraw();
            }
        }

        private Image read(byte[] bytes) {
            try {
                return new Image(getDisplay(), new ByteArrayInputStream(bytes));
            } catch (SWTException unreadable) {
                System.getLogger(Avatar.class.getName()).log(System.Logger.Level.WARNING, "No picture", unreadable);
                return null;
            }
        }

        private void forget() {
            if (picture != null) {
                picture.dispose();
                picture = null;
            }
        }

        /** The middle of the picture, as wide as the disc. */
        private void drawPicture(GC gc) {
            Rectangle size = picture.getBounds();
            int side = Math.min(size.width, size.height);
            Path disc = new Path(getDisplay());
            disc.addArc(0, 0, LARGE, LARGE, 0, 360);
            gc.setAntialias(SWT.ON);
            gc.setInterpolation(SWT.HIGH);
            gc.setClipping(disc);
            gc.drawImage(picture, (size.width - side) / 2, (size.height - side) / 2, side, side, 0, 0, LARGE, LARGE);
            gc.setClipping((Rectangle) null);
            disc.dispose();
        }

        @Override
        public Point computeSize(int width, int height, boolean changed) {
            return new Point(LARGE, LARGE);
        }
    }
}
