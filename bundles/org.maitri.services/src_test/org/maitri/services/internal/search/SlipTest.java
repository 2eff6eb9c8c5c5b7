package org.maitri.services.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Tone;

class SlipTest {

    private static Field<?> field(String id, FieldKind kind) {
        return Field.<Object>of(id, kind, id)
                .choices(List.of(
                        new Choice("open", "Open", Tone.INFO, ""), new Choice("closed", "Closed", Tone.GOOD, "")))
                .build(entity -> null, (entity, value) -> {});
    }

    private static String value(String typed, FieldKind kind) {
        FieldTerm term = FieldTerm.meant(typed).getFirst();
        return Slip.inValue(term, List.of(field(term.name(), kind)));
    }

    @Test
    void says_which_field_was_probably_meant() {
        FieldTerm term = FieldTerm.meant("stat:open").getFirst();
        assertThat(Slip.inField(term, List.of(field("state", FieldKind.CHOICE))))
                .isEqualTo("There is no field \"stat\"; did you mean state:open?");
        assertThat(Slip.inField(term, List.of(field("customer", FieldKind.REFERENCE))))
                .startsWith("There is no field \"stat\":");
    }

    @Test
    void says_what_a_field_may_be() {
        assertThat(value("state:opn", FieldKind.CHOICE))
                .isEqualTo("\"opn\" is no value of state; did you mean state:open? There are: open, closed");
        assertThat(value("state:burning", FieldKind.CHOICE))
                .isEqualTo("\"burning\" is no value of state; there are: open, closed");
        assertThat(value("due:soonish", FieldKind.MOMENT)).contains("due:<2d", "due:2026-03-31");
        assertThat(value("rating:good", FieldKind.INTEGER)).contains("rating:>=4");
        assertThat(value("paid:yess", FieldKind.YES_NO)).endsWith("write paid:yes or paid:no");
        assertThat(value("customer:Nobody", FieldKind.REFERENCE)).startsWith("Nothing is called \"Nobody\"");
    }
}
