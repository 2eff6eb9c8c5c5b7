package org.maitri.workbench.internal.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.maitri.workbench.internal.help.GuideText.Look;

class GuideTextTest {

    @Test
    void keeps_the_words_and_remembers_what_looks_different() {
        GuideText page =
                GuideText.of("<body><h1>Keys</h1><p>Press <kbd>Ctrl+K</kbd>, see <a href=\"x.html\">more</a>.</p>"
                        + "<ul><li>One</li><li>Two</li></ul></body>");

        assertThat(page.text()).isEqualTo("Keys\n\nPress Ctrl+K, see more.\n\n  \u2022  One\n  \u2022  Two\n");
        assertThat(words(page, Look.TITLE)).containsExactly("Keys");
        assertThat(words(page, Look.KEY)).containsExactly("Ctrl+K");
        assertThat(words(page, Look.LINK)).containsExactly("more");
        assertThat(page.spans())
                .filteredOn(span -> span.look() == Look.LINK)
                .extracting(GuideText.Span::target)
                .containsExactly("x.html");
    }

    @Test
    void line_breaks_of_the_source_are_no_line_breaks_of_the_page() {
        assertThat(GuideText.of("<p>one\n   two</p>\n\n<p>three</p>").text()).isEqualTo("one two\n\nthree\n");
    }

    @Test
    void every_page_of_the_guide_exists_and_every_link_leads_somewhere() throws IOException {
        Path help = Path.of("help");
        List<GuideContents.Topic> topics = GuideContents.topics(Files.readString(help.resolve("toc.xml")), null);

        assertThat(topics).hasSizeGreaterThan(8);
        for (GuideContents.Topic topic : topics) {
            Path file = Path.of(topic.url());
            assertThat(file).exists();
            Jsoup.parse(Files.readString(file))
                    .select("a[href]")
                    .eachAttr("href")
                    .forEach(link ->
                            assertThat(help.resolve(link)).as(file.toString()).exists());
        }
    }

    private static List<String> words(GuideText page, Look look) {
        return page.spans().stream()
                .filter(span -> span.look() == look)
                .map(span -> page.text().substring(span.start(), span.start() + span.length()))
                .toList();
    }
}
