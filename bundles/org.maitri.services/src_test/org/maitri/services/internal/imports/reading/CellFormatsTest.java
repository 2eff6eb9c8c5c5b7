package org.maitri.services.internal.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** How the numbers of workbooks read. */
class CellFormatsTest {

    private static final String NUMBER = "0";
    private static final String DAY = "1";
    private static final String ELAPSED = "2";
    private static final String OWN_PERCENT = "3";
    private static final String LITERAL = "4";

    private static CellFormats formats(boolean from1904) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader("""
                        <styleSheet><numFmts>
                          <numFmt numFmtId='170' formatCode='0.0%'/><numFmt numFmtId='171' formatCode='0 "days"'/>
                        </numFmts><cellXfs>
                          <xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='46'/><xf numFmtId='170'/><xf numFmtId='171'/>
                        </cellXfs></styleSheet>"""));
        return CellFormats.read(reader, from1904);
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so() throws XMLStreamException {
        assertThat(formats(false).shown("45597", DAY)).isEqualTo("2024-11-01");
        assertThat(formats(true).shown("44135", DAY)).isEqualTo("2024-11-01");
    }

    @Test
    void a_part_of_a_day_alone_is_a_time() throws XMLStreamException {
        assertThat(formats(false).shown("0.5", DAY)).isEqualTo("12:00:00");
        assertThat(formats(false).shown("0.25", ELAPSED)).isEqualTo("06:00:00");
    }

    @Test
    void a_moment_just_before_midnight_is_the_next_day() throws XMLStreamException {
        assertThat(formats(false).shown("45596.999999", DAY)).isEqualTo("2024-11-01");
        assertThat(formats(false).shown("45596.99998", DAY)).isEqualTo("2024-10-31 23:59:58");
    }

    @Test
    void what_no_day_has_stays_a_number() throws XMLStreamException {
        assertThat(formats(false).shown("-1", DAY)).isEqualTo("-1");
        assertThat(formats(false).shown("2958466", DAY)).isEqualTo("2958466");
        assertThat(formats(false).shown("soon", DAY)).isEqualTo("soon");
    }

    @Test
    void words_in_a_format_are_no_letters_of_dates() throws XMLStreamException {
        assertThat(formats(false).shown("45597", LITERAL)).isEqualTo("45597");
        assertThat(formats(false).shown("0.075", OWN_PERCENT)).isEqualTo("7.5%");
        assertThat(formats(false).shown("0.1", NUMBER)).isEqualTo("0.1");
        assertThat(formats(false).shown("0.1", "99")).isEqualTo("0.1");
    }
}
