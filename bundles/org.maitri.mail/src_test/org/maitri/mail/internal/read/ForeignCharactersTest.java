package org.maitri.mail.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maitri.mail.internal.read.MessageReaderTest.read;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Character sets by the names that programs give them, and what their bytes mean. */
class ForeignCharactersTest {

    @ParameterizedTest
    @CsvSource({
        "cp720, eaa9a5a09f, مرحبا",
        "DOS-720, a5a0, حب",
        "cp1125,             8fe0a8a2f7e2208320f2, Привіт Г Ґ",
        "ISO-8859-10,        a9f020af,   Đð Ŋ",
        "iso8859-14, f0fe20a1, ŵŷ Ḃ",
        "iso8859_11,         cac7d1cab4d5, สวัสดี",
        "iso8859-16,         de616ae3,   Țajă",
        "ISO_8859-1:1987,    93e994,     “é”",
        "koi8-t,             d0d2c981,   приғ",
        "kz-1048, 8de0e7e09d, Қазақ",
        "ptcp154, 8de0e7e09d, Қазақ",
        "hp-roman8, 4772cede65, Größe",
        "mac-latin2,         eb6c75e9,   Žluť",
        "cp949,              8c63,       똠",
        "euc_jis_2004,       a4b3a4f3,   こん",
        "shift_jisx0213,     82b182f1,   こん",
        "windows_1251,       cff0e8,     При",
    })
    void characters_are_read_by_whatever_name_their_set_is_called(String name, String bytes, String text) {
        String body = new String(HexFormat.of().parseHex(bytes), StandardCharsets.ISO_8859_1);
        assertThat(read("Content-Type: text/plain; charset=" + name, "", body).text())
                .isEqualTo(text);
    }

    @Test
    void bytes_a_code_page_leaves_open_are_shown_as_such() {
        assertThat(read("Content-Type: text/plain; charset=koi8-t", "", "a\u0088b")
                        .text())
                .isEqualTo("a\uFFFDb");
    }

    @Test
    void a_mark_of_the_byte_order_is_no_part_of_a_subject() {
        assertThat(read("Subject: =?utf_8_sig?B?77u/R3LDvMOfZQ==?=", "", "x").subject())
                .isEqualTo("Grüße");
    }

    @Test
    void lines_of_wide_characters_in_quoted_printable_end_as_they_stand_there() {
        assertThat(read(
                                "Content-Type: text/plain; charset=ucs-2",
                                "Content-Transfer-Encoding: quoted-printable",
                                "",
                                "=00G=00r=",
                                "=00=FC=00n",
                                "=00x=00y")
                        .text())
                .isEqualTo("Grün\nxy");
        assertThat(read(
                                "Content-Type: text/plain; charset=utf-16le",
                                "Content-Transfer-Encoding: quoted-printable",
                                "",
                                "G=00r=00",
                                "x=00")
                        .text())
                .isEqualTo("Gr\nx");
    }

    @Test
    void a_short_word_of_a_latin_script_is_not_taken_for_another_one() {
        assertThat(read("Subject: =?iso-8859-1?Q?=E0=E8=EC=F2?=", "", "x").subject())
                .isEqualTo("àèìò");
        assertThat(read("Subject: =?iso-8859-1?Q?=93=E9=94?=", "", "x").subject())
                .isEqualTo("“é”");
    }
}
