package org.maitri.spi.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConvertersTest {

    private final AttributesConverter attributes = new AttributesConverter();
    private final TagsConverter tags = new TagsConverter();

    @Test
    void attributes_come_back_in_their_order() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("Zip", "04013");
        values.put("A \"quoted\" name", "line one\nline two\ttab \\ backslash");
        values.put("தமிழ்", "😀\u0000\u001f");

        Map<String, String> back = attributes.convertToEntityAttribute(attributes.convertToDatabaseColumn(values));

        assertThat(back).containsExactlyEntriesOf(values);
    }

    @Test
    void any_text_survives() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Map<String, String> values = Map.of(text(random), text(random));

            assertThat(attributes.convertToEntityAttribute(attributes.convertToDatabaseColumn(values)))
                    .isEqualTo(values);
        }
    }

    @Test
    void no_attributes_are_stored_as_nothing() {
        assertThat(attributes.convertToDatabaseColumn(Map.of())).isNull();
        assertThat(attributes.convertToEntityAttribute(null)).isEmpty();
    }

    @Test
    void what_is_not_an_object_of_strings_is_refused() {
        assertThatThrownBy(() -> attributes.convertToEntityAttribute("{\"a\":1}"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void tags_are_stored_so_that_one_can_be_found() {
        assertThat(tags.convertToDatabaseColumn(Set.of("vip", "press"))).isEqualTo("|press|vip|");
        assertThat(tags.convertToEntityAttribute("|press|vip|")).containsExactly("press", "vip");
    }

    @Test
    void a_tag_cannot_split_itself_in_two() {
        assertThat(tags.convertToEntityAttribute(tags.convertToDatabaseColumn(Set.of("a|b"))))
                .containsExactly("a/b");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(12), 0, 0xD7FF).forEach(c -> text.append((char) c));
        return text.toString();
    }
}
