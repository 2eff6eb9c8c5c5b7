package org.maitri.mail.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of one letter and of many. */
class MailboxTest {

    @TempDir
    private Path folder;

    private List<String> letters(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content, StandardCharsets.ISO_8859_1);
        List<String> letters = new ArrayList<>();
        try (Mailbox mailbox = new Mailbox(file, 1000)) {
            for (Optional<byte[]> next = mailbox.next(); next.isPresent(); next = mailbox.next()) {
                letters.add(new String(next.get(), StandardCharsets.ISO_8859_1));
            }
        }
        return letters;
    }

    @Test
    void an_mbox_is_split_where_letters_begin_and_nowhere_else() throws IOException {
        assertThat(letters(
                        "box",
                        "From a@b Thu Jan  1 00:00:00 2026\r\nSubject: 1\r\n\r\nHi\r\n\r\nFrom now on at 10:30 all is well\r\n"
                                + ">From here\r\n>>From there\r\n\r\n"
                                + "From c@d Thu Jan  1 00:00:00 2026\r\nSubject: 2\r\n\r\n"))
                .containsExactly(
                        "Subject: 1\r\n\r\nHi\r\n\r\nFrom now on at 10:30 all is well\r\nFrom here\r\n>From there\r\n\r\n",
                        "Subject: 2\r\n\r\n");
    }

    private Path packed(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content);
        }
        return file;
    }

    @Test
    void packed_files_are_read_like_others_and_damaged_ones_in_a_folder_are_left_out() throws IOException {
        Path letter = packed("one.eml.gz", "Subject: 1\n\nHi\n".getBytes(StandardCharsets.US_ASCII));
        Path box = packed(
                "box.gz",
                "From a@b Thu Jan  1 00:00:00 2026\nFrom: a@b\nSubject: 1\n\nHi\n".getBytes(StandardCharsets.US_ASCII));
        Path damaged = Files.write(folder.resolve("damaged.eml.gz"), new byte[] {0x1f, (byte) 0x8b, 8});
        LetterFiles files = LetterFiles.of(List.of(folder));
        assertThat(files.letters()).containsExactly(box, letter);
        assertThat(files.others()).containsExactly(damaged);
        try (Mailbox mailbox = new Mailbox(box, 1000)) {
            assertThat(mailbox.next().map(String::new)).contains("From: a@b\nSubject: 1\n\nHi\n");
            assertThat(mailbox.next()).isEmpty();
        }
    }

    @Test
    void what_is_packed_to_bring_programs_down_is_not_unpacked_to_its_end() throws IOException {
        Path bomb = packed("bomb.eml.gz", new byte[50_000_000]);
        assertThatThrownBy(() -> {
                    try (Mailbox mailbox = new Mailbox(bomb, 1000)) {
                        mailbox.next();
                    }
                })
                .isInstanceOf(ZipException.class);
    }

    @Test
    void a_single_letter_is_one_whatever_it_says() throws IOException {
        String letter = "Subject: 1\n\nFrom x\n\nFrom y\nTo: z\n";
        assertThat(letters("one.eml", letter)).containsExactly(letter);
    }

    @Test
    void where_letters_begin_with_a_date_nothing_else_begins_one() throws IOException {
        String from = "From a@b Thu Jan  1 00:00:00 2026\n";
        assertThat(letters("box", from + "Subject: 1\n\nHi\n\nFrom here on\nSubject: none\n" + from + "Subject: 2\n\n"))
                .containsExactly("Subject: 1\n\nHi\n\nFrom here on\nSubject: none\n", "Subject: 2\n\n");
        assertThat(letters("undated", "From a\nSubject: 1\n\nHi\n\nFrom b\nSubject: 2\n\n"))
                .containsExactly("Subject: 1\n\nHi\n\n", "Subject: 2\n\n");
    }

    @Test
    void letters_are_split_whatever_their_lines_end_with_and_whatever_stands_in_front() throws IOException {
        String from = "From a@b Thu Jan  1 00:00:00 2026\r";
        assertThat(letters("box", "\u00EF\u00BB\u00BF" + from + "Subject: 1\r\rHi\r\r" + from + "Subject: 2\r\r"))
                .containsExactly("Subject: 1\r\rHi\r\r", "Subject: 2\r\r");
    }

    @Test
    void where_the_header_says_how_long_the_body_is_nothing_in_it_is_quoted() throws IOException {
        String from = "From a@b Thu Jan  1 00:00:00 2026\n";
        String letter = "Subject: 1\nContent-Length: 61\n\n" + from + "Subject: none\n\n>From here\n\n";
        String lie = "Subject: 2\nContent-Length: 9\n\nHi\n\nHo\n\n";
        assertThat(letters("box", from + letter + "\n" + from + lie + from + letter))
                .containsExactly(letter + "\n", lie, letter);
    }

    @Test
    void lengths_are_not_believed_any_more_once_much_was_read_in_vain() throws IOException {
        String from = "From a@b Thu Jan  1 00:00:00 2026\n";
        String lie = from + "Subject: 1\nContent-Length: 900\n\nHi\n\n";
        String letter = from + "Subject: 2\nContent-Length: 49\n\n" + from + "Subject: none\n\n";
        assertThat(letters("box", letter + lie)).hasSize(2);
        assertThat(letters("box", lie.repeat(40) + letter)).hasSize(42);
    }

    @Test
    void a_file_that_was_cut_off_after_its_first_line_still_holds_a_letter() throws IOException {
        assertThat(letters("box", "From a@b Thu Jan")).containsExactly("From a@b Thu Jan");
    }

    @Test
    void what_apple_notes_behind_a_letter_is_no_part_of_it() throws IOException {
        assertThat(letters("1.emlx", "15        \nSubject: 1\n\nHi\n<?xml version=\"1.0\"?>\n<plist/>\n"))
                .containsExactly("Subject: 1\n\nHi\n");
    }

    @Test
    void letters_between_control_characters_are_told_apart() throws IOException {
        String fence = "\u0001\u0001\u0001\u0001\n";
        String box = fence + "Subject: 1\nFrom: a\n\nHi\n\nFrom here\n" + fence + fence + "Subject: 2\n\n" + fence;
        assertThat(letters("inbox", box)).containsExactly("Subject: 1\nFrom: a\n\nHi\n\nFrom here\n", "Subject: 2\n\n");
        assertThat(LetterShape.isLetter("inbox", box.getBytes())).isTrue();
    }

    @Test
    void letters_are_told_from_other_files_by_how_they_begin() {
        assertThat(LetterShape.isLetter("x", "Subject: a\nFrom: b\n\n".getBytes()))
                .isTrue();
        assertThat(LetterShape.isLetter("readme.txt", "Name: value\nOther: value\n\n".getBytes()))
                .isFalse();
        assertThat(LetterShape.isLetter("a.eml", "anything".getBytes())).isTrue();
    }
}
