package org.maitri.mail.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.IncomingMail.Nature;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.MailAttachment;

/** Letters as they really come. */
class MessageReaderTest {

    static IncomingMail read(String... lines) {
        return new MessageReader().read(String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String subject(String written) {
        return read("Subject: " + written, "", "x").subject();
    }

    @Test
    void encoded_words_are_read_however_they_are_written() {
        assertThat(subject("=?utf-8?Q?Caf=C3=A9_au?= =?utf-8?q?_lait?=")).isEqualTo("Café au lait");
        assertThat(subject("=?UTF-8?B?w4?=\r\n =?UTF-8?B?qQ==?= ok")).isEqualTo("é ok");
        assertThat(subject("=?iso-8859-1*de?Q?Gr=FC=DFe?=")).isEqualTo("Grüße");
        assertThat(subject("=?utf-8?Q?with blanks inside?=")).isEqualTo("with blanks inside");
        assertThat(subject("=?utf-8?Q?never ended")).isEqualTo("never ended");
        assertThat(subject("=?x-nobody-knows?Q?caf=C3=A9?=")).isEqualTo("café");
        assertThat(subject("=?utf-8?Q?What??=")).isEqualTo("What?");
        assertThat(subject("=?iso-2022-jp?B?GyRCJDMkcxsoQg==?=")).isEqualTo("こん");
        assertThat(subject("plain \u00e9 in eight bits")).isEqualTo("plain é in eight bits");
    }

    @Test
    void names_of_attachments_are_read_in_pieces_and_in_any_character_set() {
        IncomingMail mail = read(
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "Content-Type: application/pdf",
                "Content-Disposition: attachment; filename*0*=utf-8''Gr%C3%BC; filename*1*=%C3%9Fe; filename*2=\".pdf\"",
                "",
                "abc",
                "--b",
                "Content-Type: image/png; name=\"=?utf-8?Q?caf=C3=A9.png?=\"",
                "Content-Transfer-Encoding: base64",
                "",
                "QUJD",
                "RA==",
                "--b--");
        assertThat(mail.attachments())
                .extracting(MailAttachment::name, attachment -> attachment.bytes().length)
                .containsExactly(tuple("Grüße.pdf", 3), tuple("café.png", 4));
    }

    @Test
    void character_sets_are_known_by_the_names_that_programs_give_them() {
        assertThat(subject("=?mac-roman?Q?Gr=9F=A7e?=")).isEqualTo("Grüße");
        assertThat(read("Content-Type: text/plain; charset=utf-7", "", "Gr+APwA3w-e +JxM-")
                        .text())
                .isEqualTo("Grüße ✓");
        assertThat(read("Content-Type: text/plain; charset='iso-8859-2'", "", "\u00be")
                        .text())
                .isEqualTo("ž");
        assertThat(read("Content-Type: text/html", "", "<meta charset=\"windows-1251\"><p>\u00cf</p>")
                        .text())
                .isEqualTo("П");
    }

    @Test
    void what_is_no_letter_is_shown_only_if_people_can_read_it() {
        assertThat(read("just words").text()).isEqualTo("just words");
        IncomingMail picture = read("\u0089PNG\u0001\u0000");
        assertThat(picture.text()).isEmpty();
        assertThat(picture.unreadable()).isPresent();
    }

    @Test
    void what_lies_too_deep_is_kept_whole() {
        StringBuilder nested = new StringBuilder("Subject: deep\r\n");
        for (int depth = 0; depth < 200; depth++) {
            nested.append("Content-Type: multipart/mixed; boundary=b").append(depth);
            nested.append("\r\n\r\n--b").append(depth).append("\r\n");
        }
        IncomingMail mail = read(nested + "\r\nwords");
        assertThat(mail.remarks().getFirst()).contains("30 deep");
        assertThat(mail.attachments()).extracting(MailAttachment::name).containsExactly("whole-letter.eml");
    }

    @Test
    void of_very_many_header_lines_those_that_matter_are_read() {
        IncomingMail mail = read("X: y\r\n".repeat(20_000) + "Subject: late", "", "words");
        assertThat(mail.subject()).isEqualTo("late");
    }

    @Test
    void programs_that_answer_are_known_by_how_their_subjects_begin() {
        assertThat(read("Subject: =?utf-8?Q?R=C3=A9ponse?= automatique : x", "", "x")
                        .nature())
                .isEqualTo(Nature.AUTOMATIC);
        assertThat(read("Subject: Out of office hours I cannot call", "", "x").nature())
                .isEqualTo(Nature.PERSONAL);
    }

    @Test
    void a_wrong_character_set_is_seen_through() {
        assertThat(read("Content-Type: text/plain; charset=us-ascii", "", "caf\u00c3\u00a9")
                        .text())
                .isEqualTo("café");
        assertThat(read("Content-Type: text/plain; charset=utf-8", "", "caf\u00e9")
                        .text())
                .isEqualTo("café");
        IncomingMail unknown = read("Content-Type: text/plain; charset=klingon", "", "caf\u00e9");
        assertThat(unknown.text()).isEqualTo("café");
        assertThat(unknown.remarks()).anyMatch(remark -> remark.contains("klingon"));
    }

    @Test
    void a_letter_that_was_sent_along_stays_whole_and_tells_what_is_inside() {
        IncomingMail mail = read(
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "Content-Type: message/rfc822",
                "",
                "Subject: Inner",
                "Content-Type: application/pdf; name=a.pdf",
                "",
                "1234",
                "--b--");
        assertThat(mail.attachments()).singleElement().satisfies(letter -> {
            assertThat(letter.name()).isEqualTo("Inner.eml");
            assertThat(letter.inside()).extracting(MailAttachment::name).containsExactly("a.pdf");
        });
    }

    @Test
    void bombs_do_not_go_off() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertThat(new MessageReader()
                        .read(deep.toString().getBytes(StandardCharsets.US_ASCII))
                        .unreadable())
                .isEmpty();

        StringBuilder wide = new StringBuilder("Content-Type: multipart/mixed; boundary=b\n\n");
        wide.append("--b\nContent-Type: image/png\n\nx\n".repeat(50_000)).append("--b--");
        IncomingMail many = new MessageReader().read(wide.toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(many.attachments()).hasSize(1_001);
        assertThat(many.remarks()).hasSize(2);

        String letters = "Content-Type: message/rfc822\n\n".repeat(5_000);
        assertThat(new MessageReader()
                        .read(letters.getBytes(StandardCharsets.US_ASCII))
                        .unreadable())
                .isEmpty();

        String html = "Content-Type: text/html\n\n" + "<div>".repeat(100_000) + "deep";
        assertThat(new MessageReader()
                        .read(html.getBytes(StandardCharsets.US_ASCII))
                        .text())
                .contains("deep");

        String header =
                "Subject: " + "=?utf-8?Q?a?= ".repeat(100_000) + "\nTo: " + "a@b.example, ".repeat(100_000) + "\n\n";
        assertThat(new MessageReader()
                        .read(header.getBytes(StandardCharsets.US_ASCII))
                        .subject())
                .hasSize(500);
    }

    @Test
    void html_is_made_harmless() {
        IncomingMail mail = read(
                "Content-Type: text/html",
                "",
                "<p onclick='steal()'>Hello <b>you</b></p><script>steal()</script><img src='http://spy.example/x.gif'>",
                "<a href='javascript:steal()'>here</a><style>p{}</style><iframe src='http://spy.example'></iframe>");
        assertThat(mail.html().orElseThrow())
                .contains("<b>you</b>")
                .doesNotContain("steal")
                .doesNotContain("spy");
        assertThat(mail.text()).isEqualTo("Hello you\n\nhere");
    }

    @Test
    void what_programs_write_is_told_from_what_people_write() {
        assertThat(read("From: a@b.example", "", "x").nature()).isEqualTo(Nature.PERSONAL);
        assertThat(read("Auto-Submitted: auto-replied (vacation)", "", "x").nature())
                .isEqualTo(Nature.AUTOMATIC);
        assertThat(read("Auto-Submitted: auto-generated", "", "x").nature()).isEqualTo(Nature.GENERATED);
        assertThat(read("X-Auto-Response-Suppress: OOF, AutoReply", "", "x").nature())
                .isEqualTo(Nature.GENERATED);
        assertThat(read("X-Auto-Response-Suppress: All", "In-Reply-To: <a@b.example>", "", "x")
                        .nature())
                .isEqualTo(Nature.AUTOMATIC);
        assertThat(read("Auto-Submitted: auto-generated", "Subject: Automatic reply: Kettle", "", "x")
                        .nature())
                .isEqualTo(Nature.AUTOMATIC);
        assertThat(read("Return-Path: <>", "", "x").nature()).isEqualTo(Nature.GENERATED);
        assertThat(read("Auto-Submitted: no", "", "x").nature()).isEqualTo(Nature.PERSONAL);
        assertThat(read("From: Mailer-Daemon@b.example", "", "x").nature()).isEqualTo(Nature.BOUNCE);
        assertThat(read("Precedence: bulk", "", "x").nature()).isEqualTo(Nature.LIST);
        assertThat(read("List-Id: <l.example>", "", "x").nature()).isEqualTo(Nature.LIST);
        IncomingMail bounce = read(
                "From: MAILER-DAEMON@mx.example",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
                "",
                "--b",
                "",
                "It failed.",
                "--b",
                "Content-Type: text/rfc822-headers",
                "",
                "Message-ID: <ours@example.com>",
                "--b--");
        assertThat(bounce.nature()).isEqualTo(Nature.BOUNCE);
        assertThat(bounce.returned()).containsExactly("ours@example.com");
    }

    @Test
    void files_in_texts_are_taken_out() {
        IncomingMail mail = read("", "See this:", "begin 644 hello.txt", "%:&5L;&\\", "`", "end", "Bye");
        assertThat(mail.unreadable()).isPresent();
        mail = read("Subject: x", "", "See this:", "begin 644 hello.txt", "%:&5L;&\\", "`", "end", "Bye");
        assertThat(mail.text()).isEqualTo("See this:\nBye\n");
        assertThat(mail.attachments())
                .singleElement()
                .satisfies(file -> assertThat(new String(file.bytes(), StandardCharsets.US_ASCII))
                        .isEqualTo("hello"));
    }

    @Test
    void files_of_news_programs_are_taken_out_if_they_are_whole() {
        IncomingMail mail =
                read("Subject: x", "", "See:", "=ybegin line=128 size=4 name=a b.bin", "klm=}", "=yend size=4", "Bye");
        assertThat(mail.text()).isEqualTo("See:\nBye");
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("a b.bin");
            assertThat(file.bytes()).isEqualTo(new byte[] {'A', 'B', 'C', 0x13});
        });

        mail = read(
                "Subject: x",
                "",
                "=ybegin part=2 line=128 size=9 name=a",
                "=ypart begin=6 end=9",
                "kl",
                "=yend size=4");
        assertThat(mail.attachments()).isEmpty();
        assertThat(mail.text()).contains("=ybegin", "kl");
    }

    @Test
    void long_lines_flow_together_again() {
        assertThat(read("Content-Type: text/plain; format=flowed", "", "one ", "two", "> three ", "> four", "-- ", "me")
                        .text())
                .isEqualTo("one two\n> three four\n-- \nme");
    }

    @Test
    void addresses_and_dates_are_read_as_people_write_them() {
        IncomingMail mail = read(
                "From: \"Rao, \\\"Tea\\\" Asha\" <asha@b.example>",
                "To: friends: bob@b.example (Bob), <eve@b.example>;, =?utf-8?Q?M=C3=BCller?= <m@b.example>",
                "Date: Tuesday, 3 Mar 26 10:15 +0530 (IST)",
                "In-Reply-To: <b@x> stray words",
                "References: <a@x> <b@x>",
                "",
                "x");
        assertThat(mail.from()).isEqualTo(new MailAddress("Rao, \"Tea\" Asha", "asha@b.example"));
        assertThat(mail.to())
                .containsExactly(
                        new MailAddress("Bob", "bob@b.example"),
                        new MailAddress("", "eve@b.example"),
                        new MailAddress("Müller", "m@b.example"));
        assertThat(mail.at()).contains(Instant.parse("2026-03-03T04:45:00Z"));
        assertThat(mail.inReplyTo()).containsExactly("b@x", "a@x");
    }

    @Test
    void the_same_letter_is_told_from_another_with_its_key() {
        String[] letter = {"Message-ID: <a@x>", "Subject: One", "", "Hello"};
        String[] delivered = {"Received: from somewhere", "Message-ID: <a@x>", "Subject: One", "", "Hello"};
        String[] another = {"Message-ID: <a@x>", "Subject: One", "", "Good bye"};
        assertThat(read(delivered).identity()).isEqualTo(read(letter).identity());
        assertThat(read(another).identity()).isNotEqualTo(read(letter).identity());
    }

    @Test
    void what_outlook_wraps_is_taken_apart() {
        byte[] tnef = Base64.getDecoder().decode(TnefSample.WITH_ONE_FILE);
        assertThat(Tnef.read(tnef).orElseThrow().attachments())
                .extracting(MailAttachment::name, file -> new String(file.bytes(), StandardCharsets.US_ASCII))
                .containsExactly(tuple("note.txt", "hello"));
        assertThat(Tnef.read(Arrays.copyOf(tnef, tnef.length - 4))).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_kept_whole_and_says_why() {
        IncomingMail outlook = new MessageReader().read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
        assertThat(outlook.unreadable().orElseThrow()).contains("Outlook");
        assertThat(outlook.attachments())
                .singleElement()
                .satisfies(whole -> assertThat(whole.bytes()).hasSize(5));
        assertThat(new MessageReader().read(new byte[0]).unreadable()).isPresent();
    }

    static IncomingMail read(byte[] lines) {
        return new MessageReader().read(lines);
    }

    @Test
    void header_lines_in_eight_bits_are_in_the_character_set_of_the_text() {
        byte[] russian = "Subject: \u0422\u0435\u043c\u0430\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\nx"
                .getBytes(Charset.forName("KOI8-R"));
        byte[] japanese = "Subject: \u65e5\u672c\u8a9e\r\n\r\nx".getBytes(Charset.forName("ISO-2022-JP"));

        assertThat(read(russian).subject()).isEqualTo("\u0422\u0435\u043c\u0430");
        assertThat(read(japanese).subject()).isEqualTo("\u65e5\u672c\u8a9e");
    }

    @Test
    void texts_whose_character_set_nobody_knows_are_read_as_what_they_look_like() {
        String words =
                "\u041f\u0440\u0438\u0432\u0435\u0442, \u043a\u0430\u043a \u0434\u0435\u043b\u0430? \u042d\u0442\u043e "
                        + "\u043f\u0438\u0441\u044c\u043c\u043e.";
        byte[] unknown = ("Subject: x\r\nContent-Type: text/plain; charset=x-nobody-knows\r\n\r\n" + words)
                .getBytes(Charset.forName("windows-1251"));

        assertThat(read(unknown).text()).isEqualTo(words);
        assertThat(read("Subject: x", "Content-Type: text/plain; charset=HZ-GB-2312", "", "~{Dc:C~} ~~ ok")
                        .text())
                .isEqualTo("\u4f60\u597d ~ ok");
    }

    @Test
    void text_of_other_forms_is_read_without_their_commands() {
        assertThat(read(
                                "Subject: x",
                                "Content-Type: text/enriched",
                                "",
                                "<bold>Now</bold> is",
                                "the time",
                                "",
                                "for <<all <color><param>red</param>men</color>")
                        .text())
                .isEqualTo("Now is the time\nfor <all men");
        assertThat(read("Subject: x", "Content-Type: text/plain (as ever); charset=utf-8 (see above)", "", "plain")
                        .text())
                .isEqualTo("plain");
        assertThat(read("Subject: x", "Content-Type: text/html", "", "<ol start=3><li>three<li>four</ol>")
                        .text())
                .isEqualTo("3. three\n4. four");
    }

    @Test
    void what_outlook_wrapped_and_nobody_can_unwrap_stays_an_attachment() {
        IncomingMail mail = read(
                "Subject: x",
                "Content-Type: application/ms-tnef; name=winmail.dat",
                "Content-Transfer-Encoding: base64",
                "",
                "eJ8+IgEAYnJva2Vu");

        assertThat(mail.attachments()).extracting(MailAttachment::name).containsExactly("winmail.dat");
    }
}
