package org.maitri.ui.theme;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The distances of the 4 px grid, and layouts made of them. */
public final class Space {

    public static final int XS = 4;
    public static final int S = 8;
    public static final int M = 12;
    public static final int L = 16;
    public static final int XL = 24;

    private Space() {}

    /** A grid with a margin all around and the same gap both ways. */
    public static GridLayout grid(int columns, int margin, int gap) {
        return GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .margins(margin, margin)
                .spacing(gap, gap)
                .create();
    }

    /** One beside the other without a margin, in as many rows as there is room for. */
    public static RowLayout row(int gap) {
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = gap;
        row.marginLeft = row.marginRight = row.marginTop = row.marginBottom = 0;
        return row;
    }

    /**
     * Disposes of all that lies on a composite, so that there is room for something else. What is put there now is laid out once
     * this event is over, also if it needs as much room as what was there before.
     */
    public static void clear(Composite composite) {
        for (Control old : composite.getChildren()) {
            old.dispose();
        }
        composite.requestLayout();
    }

    /** Fills both ways. */
    public static GridData fill() {
        return GridDataFactory.fillDefaults().grab(true, true).create();
    }

    /** Fills the width. */
    public static GridData wide() {
        return GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .create();
    }
}
