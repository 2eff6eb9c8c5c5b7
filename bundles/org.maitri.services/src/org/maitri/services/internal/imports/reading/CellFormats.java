package org.maitri.services.internal.imports.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How the numbers of a workbook are shown: as numbers, shares of a hundred, dates or times. */
final class CellFormats {

    private enum Shape {
        NUMBER,
        PERCENT,
        DATE
    }

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");
    private static final Pattern DATE = Pattern.compile("(?i)[ymdhs]");
    /** As many digits as spreadsheets know; what comes behind them is noise. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final long LAST_DAY = 2_958_465;
    private static final int SECONDS = 86_400;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final List<Shape> shapes;
    private final LocalDate start;

    private CellFormats(List<Shape> shapes, boolean from1904) {
        this.shapes = shapes;
        start = from1904 ? FROM_1904 : FROM_1900;
    }

    static CellFormats none(boolean from1904) {
        return new CellFormats(List.of(), from1904);
    }

    static CellFormats read(XMLStreamReader reader, boolean from1904) throws XMLStreamException {
        Map<String, String> codes = new HashMap<>();
        List<Shape> shapes = new ArrayList<>();
        boolean cells = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "numFmt" ->
                        codes.put(
                                reader.getAttributeValue(null, "numFmtId"),
                                reader.getAttributeValue(null, "formatCode"));
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells) {
                            shapes.add(shape(reader.getAttributeValue(null, "numFmtId"), codes));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("cellXfs")) {
                cells = false;
            }
        }
        return new CellFormats(shapes, from1904);
    }

    private static Shape shape(String id, Map<String, String> codes) {
        String code = codes.get(id);
        if (code != null) {
            String plain = LITERAL.matcher(code.split(";", 2)[0]).replaceAll("");
            return plain.contains("%")
                    ? Shape.PERCENT
                    : DATE.matcher(plain).find() && !plain.contains("General") ? Shape.DATE : Shape.NUMBER;
        }
        int builtIn = id == null ? 0 : Integer.parseInt(id);
        boolean date = builtIn >= 14 && builtIn <= 22
                || builtIn >= 27 && builtIn <= 36
                || builtIn >= 45 && builtIn <= 47
                || builtIn >= 50 && builtIn <= 58;
        return date ? Shape.DATE : builtIn == 9 || builtIn == 10 ? Shape.PERCENT : Shape.NUMBER;
    }

    /** A number as it is shown, with all its digits. */
    String shown(String value, String style) {
        if (value.isBlank()) {
            return "";
        }
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip()).round(DIGITS);
        } catch (NumberFormatException none) {
            return value;
        }
        int index = style == null ? 0 : Integer.parseInt(style);
        return switch (index < shapes.size() ? shapes.get(index) : Shape.NUMBER) {
            case DATE -> date(number);
            case PERCENT -> plain(number.movePointRight(2)) + '%';
            case NUMBER -> plain(number);
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String date(BigDecimal number) {
        long days = number.setScale(0, RoundingMode.FLOOR).longValue();
        if (days < 0 || days > LAST_DAY) {
            return plain(number);
        }
        long seconds = number.subtract(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDate day = start.plusDays(days + seconds / SECONDS);
        String time = LocalTime.ofSecondOfDay(seconds % SECONDS).format(TIME);
        return days == 0 ? time : seconds % SECONDS == 0 ? day.toString() : day + " " + time;
    }
}
