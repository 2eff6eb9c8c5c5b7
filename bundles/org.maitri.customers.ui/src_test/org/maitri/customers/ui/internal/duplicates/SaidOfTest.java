package org.maitri.customers.ui.internal.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maitri.customers.Person;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.kernel.Texts;
import org.maitri.spi.duplicates.Portrait;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.duplicates.TraitKind;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;

/** The review of duplicates says values as the pages of the records do. */
class SaidOfTest {

    private static final class Someone extends DescribedType<Person> {

        Someone() {
            super(
                    Texts.beside(Messages.class),
                    Person.class,
                    "user",
                    Sort.by("birthday"),
                    Person::new,
                    List.of(
                            Field.<Person>of("birthday", FieldKind.DATE, "Birth date")
                                    .readOnly(any -> LocalDate.of(1969, 3, 25)),
                            Field.<Person>of("gender", FieldKind.CHOICE, "Gender")
                                    .choices(List.of(new Choice("female", "Female", Tone.NEUTRAL, "user")))
                                    .readOnly(any -> "female"),
                            Field.<Person>of("currency", FieldKind.TEXT, "Currency")
                                    .readOnly(any -> "EUR"),
                            Field.<Person>of("worth", FieldKind.MONEY, "Worth")
                                    .currency("currency")
                                    .readOnly(any -> new BigDecimal("1234.5000"))));
        }

        @Override
        public String title(Person record) {
            return "Kavya";
        }
    }

    private final Someone type = new Someone();
    private final SaidOf<Person> said = new SaidOf<>(
            type,
            type.create(),
            new Portrait().add("birthday", "1969-03-25").add("gender", "female").add("street", " Temple Street"),
            Map.of());

    @Test
    void what_it_is_recognised_by_is_said_as_its_page_says_it() {
        assertThat(said.of(Trait.of("birthday", TraitKind.DATE, "birth date"))).isEqualTo("25 Mar 1969");
        assertThat(said.of(Trait.of("gender", TraitKind.CATEGORY, "gender"))).isEqualTo("Female");
        assertThat(said.of(Trait.of("street", TraitKind.WORDS, "street"))).isEqualTo("Temple Street");
    }

    @Test
    void a_number_that_is_written_in_two_ways_is_said_once() {
        Portrait dialled = new Portrait()
                .add("phone", "+91 96755 53036")
                .add("phone", "+91 967 555 3036")
                .add("phone", "12345");

        assertThat(new SaidOf<>(type, type.create(), dialled, Map.of())
                        .of(Trait.of("phone", TraitKind.PHONE, "telephone number")))
                .isEqualTo("+91 96755 53036, 12345");
    }

    @Test
    void a_field_by_which_it_is_recognised_is_not_said_twice() {
        assertThat(said.recognisedBy(type.field("gender").orElseThrow())).isTrue();
        assertThat(said.recognisedBy(type.field("worth").orElseThrow())).isFalse();
    }

    @Test
    void an_amount_has_its_currency() {
        assertThat(said.of(type.field("worth").orElseThrow())).isEqualTo("1,234.50 EUR");
    }
}
