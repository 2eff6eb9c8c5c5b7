package org.maitri.ui.internal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.maitri.ui.internal.chart.ChartWords;
import org.maitri.ui.internal.list.RecordListPanel;

class ClassesAheadTest {

    private static boolean initialised;

    @Test
    void aClassFileTellsWhatItNames() {
        assertThat(NamedClasses.in(ClassesAhead.class))
                .contains(NamedClasses.class.getName(), "java.util.ArrayDeque", "java.lang.LinkageError")
                .noneMatch(name -> name.contains("/") || name.contains("["));
        assertThat(NamedClasses.in(int.class)).isEmpty();
    }

    @Test
    void whatIsNamedByWhatIsFollowedIsLoaded() {
        int only = new ClassesAhead(name -> false, () -> false).load(List.of(RecordListPanel.class));
        int far = new ClassesAhead(name -> name.startsWith("org.maitri.ui."), () -> false)
                .load(List.of(RecordListPanel.class));

        assertThat(only).isBetween(10, 100);
        assertThat(far).isGreaterThan(2 * only);
    }

    @Test
    void nothingIsInitialised() {
        new ClassesAhead(name -> name.startsWith(ClassesAheadTest.class.getName()), () -> false)
                .load(List.of(NamesOne.class));

        assertThat(initialised).isFalse();
    }

    @Test
    void itEndsWhenItIsEnough() {
        AtomicInteger asked = new AtomicInteger();

        new ClassesAhead(name -> true, () -> asked.incrementAndGet() > 5).load(List.of(ChartWords.class));

        assertThat(asked).hasValueLessThan(20);
    }

    private static final class NamesOne {

        Object make() {
            return new Initialises();
        }
    }

    private static final class Initialises {

        static {
            initialised = true;
        }
    }
}
