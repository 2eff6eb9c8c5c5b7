package org.maitri.ui.theme;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The platform's font in the steps of the house style. UI thread only; fonts belong to the display: never dispose one. */
public final class Fonts {

    private static final String RESOURCES = "org.maitri.ui.theme.fonts";
    private static final String LINE = "org.maitri.ui.theme.line";
    private static final int USUAL_LINE = 19;

    private Fonts() {}

    /** 0.9: captions, explanations. */
    public static Font small(Control control) {
        return step(control, 0.9, SWT.NORMAL);
    }

    /** 0.75: initials in a small disc. */
    public static Font tiny(Control control) {
        return step(control, 0.75, SWT.NORMAL);
    }

    public static Font body(Control control) {
        return step(control, 1, SWT.NORMAL);
    }

    /** Body in bold. */
    public static Font strong(Control control) {
        return step(control, 1, SWT.BOLD);
    }

    /** 1.25 and bold: sections, tiles. */
    public static Font heading(Control control) {
        return step(control, 1.25, SWT.BOLD);
    }

    /** 1.6 and bold: the name of a page. */
    public static Font title(Control control) {
        return step(control, 1.6, SWT.BOLD);
    }

    /** 2: the figure of a tile. */
    public static Font figure(Control control) {
        return step(control, 2, SWT.NORMAL);
    }

    /** Pixels that are right for the usual font; more where the person's font is larger. */
    public static int grown(Control control, int pixels) {
        return Math.max(pixels, pixels * lineHeight(control) / USUAL_LINE);
    }

    private static int lineHeight(Control control) {
        Display display = control.getDisplay();
        if (display.getData(LINE) instanceof Integer known) {
            return known;
        }
        GC gc = new GC(display);
        gc.setFont(body(control));
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        display.setData(LINE, height);
        return height;
    }

    private static Font step(Control control, double factor, int style) {
        Display display = control.getDisplay();
        FontData[] data = display.getSystemFont().getFontData();
        for (FontData each : data) {
            each.setHeight(Math.max(6, (int) Math.round(each.getHeight() * factor)));
            each.setStyle(style);
        }
        return resources(display).create(FontDescriptor.createFrom(data));
    }

    private static LocalResourceManager resources(Display display) {
        if (display.getData(RESOURCES) instanceof LocalResourceManager known) {
            return known;
        }
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(display));
        display.setData(RESOURCES, resources);
        display.disposeExec(resources::dispose);
        return resources;
    }
}
