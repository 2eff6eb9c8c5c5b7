package org.maitri.customers.internal.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sheet of labels to be printed on; all lengths in points.
 *
 * @param left from the edge of the sheet to the first label
 * @param top likewise from above
 * @param across from one label's right edge to the next label
 * @param down likewise below
 */
record LabelSheet(
        String name,
        double pageWidth,
        double pageHeight,
        int columns,
        int rows,
        double width,
        double height,
        double left,
        double top,
        double across,
        double down) {

    private static final double MM = 72 / 25.4;
    private static final double A4_WIDTH = 210 * MM;
    private static final double A4_HEIGHT = 297 * MM;

    static final List<LabelSheet> KNOWN = List.of(
            millimetres("L7160", A4_WIDTH, A4_HEIGHT, 3, 7, 63.5, 38.1, 7.21, 15.15, 2.54, 0),
            millimetres("L7163", A4_WIDTH, A4_HEIGHT, 2, 7, 99.1, 38.1, 4.65, 15.15, 2.5, 0),
            millimetres("5160", 612, 792, 3, 10, 66.675, 25.4, 4.7625, 12.7, 3.175, 0));

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern OWN = Pattern.compile("(?i)(A4|Letter),(\\d+)x(\\d+)," + NUMBER + "x" + NUMBER + ","
            + NUMBER + "x" + NUMBER + "(?:," + NUMBER + "x" + NUMBER + ")?");

    private static LabelSheet millimetres(
            String name, double pageWidth, double pageHeight, int columns, int rows, double... mm) {
        return new LabelSheet(
                name,
                pageWidth,
                pageHeight,
                columns,
                rows,
                mm[0] * MM,
                mm[1] * MM,
                mm[2] * MM,
                mm[3] * MM,
                mm[4] * MM,
                mm[5] * MM);
    }

    /**
     * A sheet by its name, or one of one's own: {@code A4,3x8,70x37,0x0,0x0} is paper, columns x rows, width x height of a
     * label, left x top margin and the gaps between labels, in millimetres. Empty if it is neither, or does not fit the paper.
     */
    static Optional<LabelSheet> of(String text) {
        Matcher own = OWN.matcher(text.replace(" ", ""));
        if (!own.matches()) {
            return KNOWN.stream()
                    .filter(sheet -> sheet.name.equalsIgnoreCase(text.strip()))
                    .findFirst();
        }
        boolean letter = own.group(1).equalsIgnoreCase("letter");
        double[] mm = new double[6];
        for (int i = 0; i < mm.length; i++) {
            mm[i] = own.group(4 + i) == null ? 0 : Double.parseDouble(own.group(4 + i));
        }
        LabelSheet sheet = millimetres(
                text,
                letter ? 612 : A4_WIDTH,
                letter ? 792 : A4_HEIGHT,
                Integer.parseInt(own.group(2)),
                Integer.parseInt(own.group(3)),
                mm);
        return sheet.fits() ? Optional.of(sheet) : Optional.empty();
    }

    private boolean fits() {
        double slack = 1;
        return columns > 0
                && rows > 0
                && width >= 20
                && height >= 15
                && left + columns * width + (columns - 1) * across <= pageWidth + slack
                && top + rows * height + (rows - 1) * down <= pageHeight + slack;
    }

    int labels() {
        return columns * rows;
    }

    double x(int label) {
        return left + label % columns * (width + across);
    }

    double y(int label) {
        return top + label / columns * (height + down);
    }
}
