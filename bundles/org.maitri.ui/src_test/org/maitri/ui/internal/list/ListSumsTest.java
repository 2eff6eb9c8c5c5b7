package org.maitri.ui.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.ui.FieldText;
import org.maitri.ui.internal.Parcel;
import org.maitri.ui.internal.list.ListSums.Addend;

class ListSumsTest {

    private static final Field<Parcel> PRICE = Field.<Parcel>of("price", FieldKind.MONEY, "Price")
            .currency("currency")
            .readOnly(parcel -> null);

    @Test
    void money_of_several_currencies_is_not_added_up() {
        List<ListRow> rows = List.of(
                row(Map.of("price", new BigDecimal("10"), "currency", "EUR")),
                row(Map.of("price", new BigDecimal("500"), "currency", "INR")),
                row(Map.of("price", new BigDecimal("2.5"), "currency", "EUR")),
                row(Map.of("currency", "EUR")),
                row(Map.of("price", new BigDecimal("7"))));

        assertThat(ListSums.of(List.of(PRICE), rows))
                .isEqualTo(Map.of(
                        new Addend(PRICE, "EUR"), new BigDecimal("12.5"),
                        new Addend(PRICE, "INR"), new BigDecimal("500"),
                        new Addend(PRICE, ""), new BigDecimal("7")));
    }

    @Test
    void an_amount_is_shown_with_its_currency() {
        FieldText texts = FieldText.local();

        assertThat(texts.text(PRICE, row(Map.of("price", new BigDecimal("10"), "currency", "EUR"))))
                .endsWith("00 EUR");
        assertThat(texts.text(PRICE, row(Map.of("price", new BigDecimal("10")))))
                .endsWith("00");
        assertThat(texts.text(PRICE, row(Map.of("currency", "EUR")))).isEmpty();
    }

    private static ListRow row(Map<String, Object> values) {
        UUID id = UUID.randomUUID();
        return new ListRow(new RecordRef("test.parcel", id), new ListQuery.Cursor(null, id), false, values, Map.of());
    }
}
