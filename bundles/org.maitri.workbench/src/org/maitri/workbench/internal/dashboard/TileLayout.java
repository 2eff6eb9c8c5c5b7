package org.maitri.workbench.internal.dashboard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** As many columns of one width as the room has, and rows of one height. */
public final class TileLayout extends Layout {

    private final int leastWidth;
    private final int leastHeight;
    private final int gap;

    public TileLayout(int leastWidth, int leastHeight, int gap) {
        this.leastWidth = leastWidth;
        this.leastHeight = leastHeight;
        this.gap = gap;
    }

    /** As few rows as the room allows, and no row much emptier than the others. */
    static int columns(int room, int leastWidth, int gap, int tiles) {
        int most = Math.max(1, Math.min(tiles, (room + gap) / (leastWidth + gap)));
        int rows = Math.max(1, (tiles + most - 1) / most);
        return Math.max(1, (tiles + rows - 1) / rows);
    }

    @Override
    protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
        int count = parent.getChildren().length;
        int room = widthHint == SWT.DEFAULT ? leastWidth * 3 + gap * 2 : widthHint;
        int columns = columns(room, leastWidth, gap, count);
        int rows = (count + columns - 1) / columns;
        int height = rows * rowHeight(parent, width(room, columns), flush) + Math.max(0, rows - 1) * gap;
        return new Point(room, height);
    }

    @Override
    protected void layout(Composite parent, boolean flush) {
        Rectangle area = parent.getClientArea();
        Control[] tiles = parent.getChildren();
        int columns = columns(area.width, leastWidth, gap, tiles.length);
        int width = width(area.width, columns);
        int height = rowHeight(parent, width, flush);
        for (int i = 0; i < tiles.length; i++) {
            tiles[i].setBounds(
                    area.x + i % columns * (width + gap), area.y + i / columns * (height + gap), width, height);
        }
    }

    private int width(int room, int columns) {
        return (room - (columns - 1) * gap) / columns;
    }

    private int rowHeight(Composite parent, int width, boolean flush) {
        int height = leastHeight;
        for (Control tile : parent.getChildren()) {
            height = Math.max(height, tile.computeSize(width, SWT.DEFAULT, flush).y);
        }
        return height;
    }
}
