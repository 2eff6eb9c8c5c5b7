package org.maitri.workbench.internal.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuideSearchTest {

    private static final Map<String, String> TEXTS = Map.of(
            "lists", "A list has filters. A filter is changed with a click.",
            "merge", "Two people become one. Merging can be undone.",
            "undo", "Undo takes a change back, merging included; undo again brings it.");
    private static final List<GuideContents.Topic> TOPICS = List.of(
            new GuideContents.Topic("", "", List.of(new GuideContents.Topic("Lists", "lists", List.of()))),
            new GuideContents.Topic("Merging", "merge", List.of()),
            new GuideContents.Topic("Undo", "undo", List.of()));

    private final GuideSearch search = new GuideSearch(TEXTS::get);

    @Test
    void thePageThatIsAboutItComesBeforeThoseThatMentionIt() {
        assertThat(search.best(TOPICS, "merging")).contains("merge");
        assertThat(search.best(TOPICS, "UNDO")).contains("undo");
    }

    @Test
    void everyWordHasToBeThere() {
        assertThat(search.best(TOPICS, "undo, merging")).contains("undo");
        assertThat(search.best(TOPICS, "undo filter")).isEmpty();
        assertThat(search.best(TOPICS, "click")).contains("lists");
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(search.best(TOPICS, " - ")).isEmpty();
    }
}
