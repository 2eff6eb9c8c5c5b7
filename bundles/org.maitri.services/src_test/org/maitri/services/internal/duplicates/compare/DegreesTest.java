package org.maitri.services.internal.duplicates.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maitri.spi.duplicates.Likeness.Degree;
import org.maitri.spi.duplicates.TraitKind;

/** How alike values are, whatever letters they are written in. */
class DegreesTest {

    private static final Normal NORMAL = new Normal(Locale.UK);

    private static Degree degree(TraitKind kind, String one, String other) {
        return Degrees.of(kind, value(kind, one), value(kind, other));
    }

    private static Value value(TraitKind kind, String text) {
        return new Value(NORMAL.of(kind, text, ""), kind, word -> 1, 0.001, false);
    }

    @ParameterizedTest
    @CsvSource({
        "Hussein, \u062d\u0633\u064a\u0646",
        "Mohammed, \u0645\u062d\u0645\u062f",
        "Khalid, \u062e\u0627\u0644\u062f",
        "Fatima, \u0641\u0627\u0637\u0645\u0629",
        "Al-Hashimi, \u0627\u0644\u0647\u0627\u0634\u0645\u064a",
        "Dmitry, \u0414\u043c\u0438\u0442\u0440\u0438\u0439",
        "Shcherbakov, \u0429\u0435\u0440\u0431\u0430\u043a\u043e\u0432",
        "Zhukov, \u0416\u0443\u043a\u043e\u0432",
        "Yulia, \u042e\u043b\u0438\u044f",
        "Khrushchev, \u0425\u0440\u0443\u0449\u0451\u0432",
        "Jianguo, \u5efa\u56fd",
        "J\u00fcrgen, Juergen"
    })
    void aNameIsTheSameOrNearlySoInOtherLetters(String one, String other) {
        assertThat(degree(TraitKind.NAME, one, other)).isIn(Degree.SAME, Degree.CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"Carol, Clara", "Hassan, Hussein", "Omar, Amira", "Wei, Wu", "Lynn, Lena"})
    void otherNamesStayOthers(String one, String other) {
        assertThat(degree(TraitKind.NAME, one, other)).isNotIn(Degree.SAME, Degree.CLOSE);
    }

    @ParameterizedTest
    @CsvSource({
        "jon.smith@example.org, john.smith@example.org, CLOSE",
        "john.smith1@example.org, john.smith2@example.org, REMOTE",
        "john.smith@example.org, john.smith@example.com, SIMILAR",
        "john.smith@example.org, JOHN.SMITH+news@example.org, SAME"
    })
    void numbersTellMailAddressesApart(String one, String other, Degree degree) {
        assertThat(degree(TraitKind.MAIL, one, other)).isEqualTo(degree);
    }
}
