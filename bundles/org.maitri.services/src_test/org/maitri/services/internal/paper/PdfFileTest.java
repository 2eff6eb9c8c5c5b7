package org.maitri.services.internal.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.maitri.services.PaperEngine;
import org.maitri.spi.paper.Paper;
import org.maitri.spi.paper.PaperFile;

/** What a PDF file holds. */
class PdfFileTest {

    private static final Paper PAPER = new PaperEngine();

    private static String written(String text, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperFile file = PAPER.open(out, Paper.A4_WIDTH, Paper.A4_HEIGHT)) {
            for (int i = 1; i <= times; i++) {
                file.text(PAPER.line(text, 10, false), 50, 20.0 * i);
            }
        }
        String bytes = out.toString(ISO_8859_1);
        Matcher streams =
                Pattern.compile("stream\n(.*?)\nendstream", Pattern.DOTALL).matcher(bytes);
        return streams.replaceAll(stream -> Matcher.quoteReplacement(unpacked(stream.group(1))));
    }

    private static String unpacked(String stream) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(stream.getBytes(ISO_8859_1)))) {
            return new String(in.readAllBytes(), ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long outlines(String pdf) {
        return Pattern.compile(" d1\n").matcher(pdf).results().count();
    }

    @Test
    void keepsEachLetterOnce() throws IOException {
        assertThat(outlines(written("banana", 1))).isEqualTo(3);
        assertThat(outlines(written("banana", 30))).isEqualTo(3);
    }

    @Test
    void saysWhatItsLettersStandFor() throws IOException {
        assertThat(written("b\u00e9", 1)).contains("<00> <0062>", "<01> <00E9>").doesNotContain("/ActualText");
    }

    @Test
    void saysTheWordsOfLettersThatAreJoined() throws IOException {
        String joined = "\u0c36\u0c30\u0c4d\u0c2e";
        assumeThat(new Font(Font.SANS_SERIF, Font.PLAIN, 10).canDisplayUpTo(joined))
                .isEqualTo(-1);

        assertThat(written(joined, 1)).contains("/ActualText<FEFF0C360C300C4D0C2E>");
    }

    @Test
    void goesOnWithAnotherFontWhenOneIsFull() throws IOException {
        StringBuilder letters = new StringBuilder();
        for (char letter = 0x100; letter < 0x400; letter++) {
            letters.append(letter);
        }

        assertThat(written(letters.toString(), 1)).contains("/F0 10.0 Tf", "/F1 10.0 Tf");
    }

    @Test
    void drawsLettersThatStandOnOneAnotherFromOneFont() {
        String kavitha = "\u0b95\u0bb5\u0bbf\u0ba4\u0bbe \u0b9a\u0bc1\u0baa\u0bcd\u0baa\u0bbf";
        assumeThat(new Font(Font.SANS_SERIF, Font.PLAIN, 10).canDisplayUpTo(kavitha))
                .isNegative();
        assertThat(PdfText.of("Ms " + kavitha, 10, false).glyphs().stream()
                        .filter(glyph -> glyph.letters().codePointAt(0) > 0xb80)
                        .map(glyph -> glyph.key().code() >> 24)
                        .distinct())
                .hasSize(1);
    }
}
