package org.maitri.publicrelations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maitri.publicrelations.EventKind;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;
import org.maitri.spi.imports.Sample;

class LexiconTest {

    @ParameterizedTest
    @CsvSource({
        "fundraiser (other),donation",
        "public appearance,appearance",
        "speech,appearance",
        "Town hall meeting,community",
        "Press conference,press",
        "Volunteer day,volunteer",
        "recall,recall",
        "Product recall,recall"
    })
    void words_tell_the_kind_of_an_event(String words, String kind) {
        assertThat(Lexicon.eventKind(words)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Negative,negative",
        "unfavorable,negative",
        "favourable,positive",
        "POSITIVE,positive",
        "Not rated,neutral",
        "mixed,mixed"
    })
    void words_tell_the_tone(String words, String tone) {
        assertThat(Lexicon.tone(words)).contains(tone);
    }

    @ParameterizedTest
    @CsvSource({"0.5,0.5", "-0.75,-0.75", "80,0.8", "-100,-1.00", "55 %,0.55"})
    void numbers_tell_the_sentiment(String text, String sentiment) {
        assertThat(Lexicon.sentiment(text).orElseThrow()).isEqualByComparingTo(sentiment);
    }

    @Test
    void what_is_no_sentiment_is_none() {
        assertThat(Lexicon.sentiment("good")).isEmpty();
        assertThat(Lexicon.sentiment("101")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Class I,critical", "Class II,high", "Class III,medium", "minor,low"})
    void recall_classes_tell_the_severity(String words, String severity) {
        assertThat(Lexicon.severity(words)).contains(severity);
    }

    @Test
    void a_counter_of_rows_is_no_key_and_a_number_of_a_recall_is() {
        Sample sample = new Sample(
                "events.csv",
                List.of("rownames", "Recall Number"),
                List.of(List.of("1", "F-001"), List.of("2", "F-002")));
        Mapping proposed = new Mapping(
                "x",
                "publicrelations.event",
                List.of(Column.to("rownames", Mapping.KEY), Column.to("Recall Number", Mapping.KEY)),
                Map.of());

        Mapping mapping = new EventImport().propose(sample, proposed);

        assertThat(mapping.columns())
                .containsExactly(Column.to("rownames", Mapping.ATTRIBUTE), Column.to("Recall Number", Mapping.KEY));
        assertThat(mapping.defaults()).containsEntry(EventFormats.KIND, EventKind.RECALL);
    }

    @Test
    void old_recalls_are_done_and_fresh_ones_run() {
        LocalDate today = LocalDate.of(2026, 3, 1);
        PublicEvent recall = new PublicEvent();
        recall.setKind(EventKind.RECALL);
        recall.setStartsOn(today.minusDays(400));
        assertThat(EventImport.likelyState(recall, today)).isEqualTo(PublicEvent.DONE);
        recall.setStartsOn(today.minusDays(20));
        assertThat(EventImport.likelyState(recall, today)).isEqualTo(PublicEvent.RUNNING);
        recall.setStartsOn(today.plusDays(1));
        assertThat(EventImport.likelyState(recall, today)).isEqualTo(PublicEvent.PLANNED);
    }
}
