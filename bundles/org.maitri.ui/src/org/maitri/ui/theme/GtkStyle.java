package org.maitri.ui.theme;

import java.io.IOException;
import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.osgi.framework.FrameworkUtil;

/** What the parts that GTK draws itself look like: check boxes, the focus, the default button. Other systems keep theirs. */
public final class GtkStyle {

    /** SWT reads the style sheet of this name when the display is created. */
    private static final String SHEET = "org.eclipse.swt.internal.gtk.cssFile";

    private GtkStyle() {}

    /** Call before the display is created. A style sheet that the person named stays. */
    public static void use() {
        URL sheet = FrameworkUtil.getBundle(GtkStyle.class).getEntry("css/gtk.css");
        if (!SWT.getPlatform().equals("gtk") || System.getProperty(SHEET) != null) {
            return;
        }
        try {
            System.setProperty(SHEET, FileLocator.toFileURL(sheet).getPath());
        } catch (IOException unreadable) {
            ILog.of(GtkStyle.class).info("GTK keeps its own look", unreadable);
        }
    }
}
