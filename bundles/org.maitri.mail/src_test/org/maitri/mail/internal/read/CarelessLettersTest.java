package org.maitri.mail.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maitri.mail.internal.read.MessageReaderTest.read;

import org.junit.jupiter.api.Test;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.MailAttachment;

/** Letters of programs that did not read the standards. */
class CarelessLettersTest {

    @Test
    void names_of_attachments_are_found_where_programs_put_them_by_mistake() {
        assertThat(read(
                                "Content-Type: multipart/mixed; boundary=b",
                                "",
                                "--b",
                                "Content-Type: \"image/png\"; filename=1.png",
                                "",
                                "--b",
                                "Content-Type: application/pdf",
                                "Content-Disposition: attachment; name=2.pdf",
                                "",
                                "--b",
                                "Content-Disposition: attachment filename=\"3.pdf\"",
                                "",
                                "--b--")
                        .attachments())
                .extracting(MailAttachment::name)
                .containsExactly("1.png", "2.pdf", "3.pdf");
    }

    @Test
    void the_first_text_is_read_though_it_was_sent_as_a_file() {
        IncomingMail mail = read(
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "Content-Type: text/plain; name=log.txt",
                "",
                "a line",
                "--b--");
        assertThat(mail.text()).isEqualTo("a line");
        assertThat(mail.attachments()).extracting(MailAttachment::name).containsExactly("log.txt");
    }

    @Test
    void forms_of_a_text_for_special_programs_are_not_sent_along() {
        IncomingMail mail = read(
                "Content-Type: multipart/alternative; boundary=b",
                "",
                "--b",
                "",
                "Hi",
                "--b",
                "Content-Type: text/x-amp-html",
                "",
                "<html amp4email>",
                "--b--");
        assertThat(mail.text()).isEqualTo("Hi");
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void transfer_encodings_are_known_however_they_are_written() {
        assertThat(read("Content-Transfer-Encoding: \"quoted-printable\"", "", "a=3Db")
                        .text())
                .isEqualTo("a=b");
        assertThat(read("Content-Transfer-Encoding: (for 7 bits) BASE64;", "", "SGk=")
                        .text())
                .isEqualTo("Hi");
    }

    @Test
    void texts_are_read_though_their_type_is_written_wrongly_or_a_byte_order_stands_in_front() {
        assertThat(read("Content-Type: plain/text; charset=utf-8", "", "\u00EF\u00BB\u00BFHi")
                        .text())
                .isEqualTo("Hi");
        assertThat(read("Content-Type: text/markdown", "", "# Hi").text()).isEqualTo("# Hi");
    }

    @Test
    void pages_behind_one_another_do_not_run_into_each_other() {
        assertThat(read(
                                "Content-Type: multipart/mixed; boundary=b",
                                "",
                                "--b",
                                "Content-Type: text/html",
                                "",
                                "<html><body>one</body></html>",
                                "--b",
                                "Content-Type: text/html",
                                "",
                                "<html><body>two</body></html>",
                                "--b--")
                        .text())
                .isEqualTo("one\ntwo");
    }

    @Test
    void a_boundary_that_is_not_named_or_named_wrongly_is_found() {
        for (String type : new String[] {"multipart/mixed", "multipart/mixed; boundary='b'"}) {
            IncomingMail mail = read(
                    "Content-Type: " + type,
                    "",
                    "--b",
                    "Content-Type: text/plain",
                    "",
                    "Hello",
                    "--b",
                    "Content-Type: application/pdf; name=a.pdf",
                    "",
                    "abc",
                    "--b--");
            assertThat(mail.text()).isEqualTo("Hello");
            assertThat(mail.attachments()).extracting(MailAttachment::name).containsExactly("a.pdf");
        }
    }

    @Test
    void a_part_without_boundaries_is_its_own_text() {
        assertThat(read("Content-Type: multipart/mixed; boundary=never", "", "Hello")
                        .text())
                .isEqualTo("Hello");
        assertThat(read("Content-Type: multipart/mixed", "", "Hello").text()).isEqualTo("Hello");
        assertThat(read("Content-Type: multipart/mixed; boundary=b", "", "--b", "", "Hello")
                        .text())
                .isEqualTo("Hello");
    }

    @Test
    void the_footer_of_a_mailing_list_is_no_base64() {
        assertThat(read("Content-Transfer-Encoding: base64", "", "SGVsbG8=", "_____", "the list")
                        .text())
                .isEqualTo("Hello");
    }

    @Test
    void what_is_said_to_be_base64_and_is_words_is_read_as_words() {
        assertThat(read(
                                "Content-Transfer-Encoding: base64",
                                "",
                                "These are words and no base64 whatever it says",
                                "and they go on for some lines")
                        .text())
                .startsWith("These are words")
                .endsWith("some lines");
        assertThat(read("Content-Transfer-Encoding: base64", "", "SGVs bG8g d29y bGQ=")
                        .text())
                .isEqualTo("Hello world");
    }

    @Test
    void a_type_that_is_none_hides_no_text() {
        assertThat(read("Content-Type: text/", "", "a line").text()).isEqualTo("a line");
        assertThat(read("Content-Type: <html>", "", "a line").attachments()).isEmpty();
    }

    @Test
    void blanks_before_the_signs_that_end_the_last_part_are_no_text() {
        assertThat(read("Content-Type: multipart/mixed; boundary=\"b \"", "", "--b ", "", "a line", "--b --")
                        .text())
                .isEqualTo("a line");
    }

    @Test
    void a_subject_whose_base64_is_cut_anywhere_is_one() {
        assertThat(read("Subject: =?utf-8?B?8J+Yg?= =?utf-8?B?A==?=", "", "x").subject())
                .isEqualTo("\uD83D\uDE00");
    }
}
