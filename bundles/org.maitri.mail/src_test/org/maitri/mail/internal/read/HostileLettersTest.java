package org.maitri.mail.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maitri.mail.internal.read.MessageReaderTest.read;

import org.junit.jupiter.api.Test;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.MailAttachment;

/** Letters that are made to keep programs busy: each would take minutes if reading it cost the square of its length. */
class HostileLettersTest {

    private static final int MANY = 200_000;

    @Test
    void of_a_header_line_without_end_a_part_is_read_and_the_letter_is_kept_whole() {
        for (String line : new String[] {"(", "a", "\"\\", "=?utf-8?Q?", "< a", "<a@b> "}) {
            IncomingMail mail = read(
                    "From: " + line.repeat(MANY),
                    "References: " + line.repeat(MANY),
                    "Date: " + line.repeat(MANY),
                    "Content-Type: text/plain; a=" + line.repeat(MANY),
                    "",
                    "Hi");
            assertThat(mail.text()).as(line).isEqualTo("Hi");
            assertThat(mail.attachments())
                    .as(line)
                    .extracting(MailAttachment::name)
                    .containsExactly("whole-letter.eml");
            assertThat(mail.remarks()).as(line).anyMatch(remark -> remark.contains("100,000 bytes"));
        }
    }

    @Test
    void a_header_line_is_cut_between_characters() {
        assertThat(read("Subject: a" + "Ã¼".repeat(60_000), "", "Hi").subject()).startsWith("aüüü");
    }

    @Test
    void files_that_begin_and_do_not_end_stay_in_the_text() {
        IncomingMail mail = read("Subject: x", "", "=ybegin line=128 size=9 name=a\r\n".repeat(30_000));
        assertThat(mail.attachments()).isEmpty();
        assertThat(mail.text()).startsWith("=ybegin");
    }

    @Test
    void of_very_many_files_in_a_text_some_are_taken_out_and_the_letter_is_kept_whole() {
        IncomingMail mail = read("Subject: x", "", "begin 644 a.txt\r\n#86)C\r\n`\r\nend\r\n".repeat(2_000));
        assertThat(mail.attachments()).hasSize(1_001);
        assertThat(mail.attachments().getLast().name()).isEqualTo("whole-letter.eml");
    }

    @Test
    void a_letter_whose_text_is_cut_off_is_kept_whole() {
        IncomingMail mail = read("Subject: x", "", "words ".repeat(MANY));
        assertThat(mail.text()).hasSize(1_000_000);
        assertThat(mail.attachments()).extracting(MailAttachment::name).containsExactly("whole-letter.eml");
    }

    @Test
    void the_lines_that_belong_to_one_that_strayed_into_the_header_go_with_it() {
        IncomingMail mail = read("Subject: x", "stray", " a\r\n".repeat(MANY) + "From: a@b.example", "", "Hi");
        assertThat(mail.from().mail()).isEqualTo("a@b.example");
        assertThat(mail.text()).isEqualTo("Hi");
    }

    @Test
    void rich_text_of_nothing_but_items_or_blanks_is_read() {
        assertThat(read("Content-Type: text/html", "", "<ol start=3><li>a<b>x</b><li>b" + "<li>".repeat(100_000))
                        .text())
                .startsWith("3. ax\n4. b\n5.");
        assertThat(read("Content-Type: text/html", "", "a" + "&nbsp;".repeat(150_000) + "b")
                        .text())
                .startsWith("a")
                .endsWith("b");
    }
}
