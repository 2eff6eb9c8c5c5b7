package org.maitri.services.internal.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.imports.Table;

class WorkbookTableReaderTest {

    private static final String NAMES = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
    private static final String STYLES = "<styleSheet " + NAMES + "><numFmts>"
            + "<numFmt numFmtId='164' formatCode='dd/mm/yyyy\\ hh:mm'/>"
            + "<numFmt numFmtId='165' formatCode='[$€-407] #,##0.00;[Red]-#,##0.00'/></numFmts>"
            + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/>"
            + "<xf numFmtId='164'/><xf numFmtId='10'/><xf numFmtId='165'/></cellXfs></styleSheet>";

    @TempDir
    Path folder;

    private Path workbook(String prolog, String rows, String texts) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(
                    zip,
                    "xl/workbook.xml",
                    prolog + "<workbook " + NAMES + "><sheets><sheet name='Old' state='hidden' r:id='rId9'/>"
                            + "<sheet name='Data' r:id='rId1'/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='rId1' Target='worksheets/sheet7.xml'/></Relationships>");
            put(zip, "xl/styles.xml", STYLES);
            put(zip, "xl/sharedStrings.xml", "<sst " + NAMES + ">" + texts + "</sst>");
            put(
                    zip,
                    "xl/worksheets/sheet7.xml",
                    "<worksheet " + NAMES + "><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static List<List<String>> cells(Table table) {
        List<List<String>> cells = new ArrayList<>();
        for (Optional<Table.Row> row = table.next(); row.isPresent(); row = table.next()) {
            cells.add(row.get().cells());
        }
        return cells;
    }

    @Test
    void reads_texts_numbers_dates_and_the_values_of_formulas() throws IOException {
        Path file = workbook("", """
                <row r='1'><c r='A1' t='s'><v>0</v></c></row>
                <row r='3'><c r='A3' t='s'><v>1</v></c><c r='B3' t='s'><v>2</v></c><c r='C3' t='s'><v>3</v></c>
                  <c r='D3' t='inlineStr'><is><t>Cost</t></is></c><c r='E3' t='inlineStr'><is><t>Key</t></is></c></row>
                <row r='4'><c r='A4' t='str'><f>A1</f><v>Brand</v></c><c r='B4' s='1'><v>45597</v></c>
                  <c r='C4' s='3'><v>0.0797</v></c><c r='D4' s='4'><v>0.30000000000000004</v></c><c r='E4'><v>1.23456789012345E+14</v></c></row>
                <row r='5'><c r='A5' t='s'><v>4</v></c><c r='B5' s='2'><v>45597.34375</v></c>
                  <c r='D5' t='e'><v>#N/A</v></c><c r='E5' t='b'><v>1</v></c></row>
                <row r='6'><c r='A6' t='inlineStr'><is><t>Total</t></is></c><c r='D6'><v>1.5</v></c></row>
                """, """
                <si><t>Report of a week</t></si><si><t>Campaign</t></si><si><t>Day</t></si><si><t>CTR</t></si>
                <si><r><t>Two </t></r><r><t>&amp; three</t></r></si>
                """);
        try (Table table = new WorkbookTableReader().open(file)) {
            assertThat(table.columns()).containsExactly("Campaign", "Day", "CTR", "Cost", "Key");
            assertThat(table.description()).contains("Data");
            assertThat(cells(table))
                    .containsExactly(
                            List.of("Brand", "2024-11-01", "7.97%", "0.3", "123456789012345"),
                            List.of("Two & three", "2024-11-01 08:15:00", "", "#N/A", "TRUE"));
        }
    }

    @Test
    void knows_a_workbook_by_what_is_in_it() throws IOException {
        byte[] head = Files.readAllBytes(workbook("", "", ""));
        assertThat(new WorkbookTableReader().reads("export.bin", head)).isTrue();
        assertThat(new WorkbookTableReader().reads("list.csv", "a,b".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void refuses_entities_bombs_and_damage() throws IOException {
        refused(workbook("<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>", "<row/>", ""), "declares entities");
        refused(
                workbook("", "<row><c t='inlineStr'><is><t>a</t></is></c></row>" + " ".repeat(70 << 20), ""),
                "unpacks");
        refused(Files.writeString(folder.resolve("no.xlsx"), "PK\u0003\u0004garbage"), "no workbook");
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> new WorkbookTableReader().open(file))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(why);
    }
}
