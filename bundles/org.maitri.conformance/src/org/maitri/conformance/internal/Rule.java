package org.maitri.conformance.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Something every plug-in holds to.
 *
 * @param sentence the rule as people read it
 */
public record Rule(String sentence, Check check) {

    /** Looks whether a rule holds. */
    @FunctionalInterface
    public interface Check {
        void look(Examined examined, Faults faults) throws Exception;
    }

    /** Looks at one contribution. */
    @FunctionalInterface
    public interface Each<S> {
        void look(S contribution, Examined examined, Faults faults) throws Exception;
    }

    /** A rule for each contribution of one kind; what one of them throws does not hide what is wrong with others. */
    public static <S> Rule each(Class<S> contract, String sentence, Each<S> each) {
        return new Rule(sentence, (examined, faults) -> {
            for (S contribution : examined.contributed(contract)) {
                guarded(contribution, faults, () -> each.look(contribution, examined, faults));
            }
        });
    }

    /** All that is wrong; empty if the rule holds. */
    public List<Fault> faults(Examined examined) {
        Faults faults = new Faults();
        guarded(sentence, faults, () -> check.look(examined, faults));
        return faults.found();
    }

    /** What may be thrown by contributions. */
    @FunctionalInterface
    public interface Attempt {
        void run() throws Exception;
    }

    /** Makes whatever is thrown a fault. */
    public static void guarded(Object where, Faults faults, Attempt attempt) {
        try {
            attempt.run();
        } catch (Exception | LinkageError thrown) {
            Throwable root = thrown;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            faults.add(
                    where,
                    "it throws " + root.getClass().getName() + ": " + Objects.requireNonNullElse(root.getMessage(), "")
                            + at(thrown),
                    "Handle what is empty, unknown or absent without an exception");
        }
    }

    private static String at(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("org.maitri.conformance"))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
