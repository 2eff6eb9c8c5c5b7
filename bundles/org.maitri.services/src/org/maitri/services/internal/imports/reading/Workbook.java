package org.maitri.services.internal.imports.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;

/** An open Excel workbook: one of its sheets, its shared texts and its formats. */
final class Workbook implements Closeable {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Path file;
    private final ZipFile zip;
    private final WorkbookXml xml;
    private final List<String> visible = new ArrayList<>();
    private String sheet;
    private String sheetPart;
    private CellFormats formats;
    private SharedTexts texts;

    private Workbook(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
        xml = new WorkbookXml(file);
    }

    /**
     * @param wanted the name of a sheet, or its number from 1; null for the first that is visible
     * @throws RefusedException if it is no workbook, or damaged, or has no such sheet
     */
    static Workbook open(Path file, String wanted) {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException damaged) {
            throw new RefusedException(Messages.get("file.workbook", file, damaged.getMessage()), damaged);
        } catch (IOException unreadable) {
            throw TextFile.unreadable(file, unreadable);
        }
        Workbook workbook = new Workbook(file, zip);
        try {
            workbook.read(wanted);
            return workbook;
        } catch (XMLStreamException damaged) {
            workbook.close();
            throw workbook.damaged(damaged);
        } catch (RuntimeException damaged) {
            workbook.close();
            throw damaged;
        }
    }

    private void read(String wanted) throws XMLStreamException {
        Map<String, String> parts = relations();
        boolean from1904 = false;
        Map<String, String> all = new LinkedHashMap<>();
        XMLStreamReader reader = part("xl/workbook.xml");
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals("workbookPr")) {
                    from1904 = isTrue(reader.getAttributeValue(null, "date1904"));
                } else if (reader.getLocalName().equals("sheet")) {
                    String name = reader.getAttributeValue(null, "name");
                    all.put(name, reader.getAttributeValue(RELATIONS, "id"));
                    if (reader.getAttributeValue(null, "state") == null) {
                        visible.add(name);
                    }
                }
            }
        }
        sheet = wanted == null ? visible.isEmpty() ? null : visible.getFirst() : named(wanted, all.keySet());
        String relation = sheet == null ? null : all.get(sheet);
        sheetPart = parts.getOrDefault(relation == null ? "" : relation, "xl/worksheets/sheet1.xml");
        sheet = sheet == null ? "1" : sheet;
        formats = zip.getEntry("xl/styles.xml") == null
                ? CellFormats.none(from1904)
                : CellFormats.read(part("xl/styles.xml"), from1904);
        texts = zip.getEntry("xl/sharedStrings.xml") == null
                ? SharedTexts.none()
                : SharedTexts.read(part("xl/sharedStrings.xml"), xml);
    }

    private String named(String wanted, Collection<String> all) {
        return all.stream()
                .filter(wanted::equalsIgnoreCase)
                .findFirst()
                .or(() -> wanted.matches("[1-9]\\d{0,3}")
                        ? visible.stream().skip(Integer.parseInt(wanted) - 1L).findFirst()
                        : Optional.empty())
                .orElseThrow(() -> new RefusedException(
                        Messages.get("file.workbook.sheet", file, wanted, String.join(", ", visible))));
    }

    private Map<String, String> relations() throws XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        if (zip.getEntry("xl/_rels/workbook.xml.rels") == null) {
            return parts;
        }
        XMLStreamReader reader = part("xl/_rels/workbook.xml.rels");
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("Relationship")) {
                String target = reader.getAttributeValue(null, "Target");
                parts.put(
                        reader.getAttributeValue(null, "Id"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return parts;
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private XMLStreamReader part(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new RefusedException(Messages.get("file.workbook", file, name));
        }
        try {
            InputStream in = zip.getInputStream(entry);
            return xml.read(in, entry.getCompressedSize());
        } catch (IOException unreadable) {
            throw TextFile.unreadable(file, unreadable);
        }
    }

    XMLStreamReader sheetXml() {
        return part(sheetPart);
    }

    /** The text of the cell the reader is at; leaves it at the cell's end. */
    String cell(XMLStreamReader reader) throws XMLStreamException {
        String type = reader.getAttributeValue(null, "t");
        String style = reader.getAttributeValue(null, "s");
        String value = "";
        StringBuilder inline = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "v" -> value = xml.text(reader);
                    case "t" -> inline.append(xml.text(reader));
                    case "rPh" -> xml.skip(reader);
                    default -> {}
                }
            }
        }
        return switch (type == null ? "n" : type) {
            case "s" -> texts.get(value);
            case "inlineStr" -> inline.toString();
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "str", "e", "d" -> value;
            default -> formats.shown(value, style);
        };
    }

    String sheet() {
        return sheet;
    }

    /** The sheets a person sees. */
    List<String> sheets() {
        return List.copyOf(visible);
    }

    Path file() {
        return file;
    }

    RefusedException damaged(XMLStreamException reason) {
        String said = reason.getMessage() == null
                ? "XML"
                : reason.getMessage().lines().findFirst().orElse("XML");
        return new RefusedException(Messages.get("file.workbook", file, said), reason);
    }

    @Override
    public void close() {
        try {
            if (texts != null) {
                texts.close();
            }
            zip.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
