package org.maitri.tickets.internal.macros;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.maitri.kernel.RefusedException;
import org.maitri.tickets.words.Macros.Filled;

/** Fills the placeholders of a text. There is nothing in such a text that could decide or repeat. */
final class Filling {

    private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(false);

    private Filling() {}

    /** What is wrong with a text, as a sentence; empty if nothing is. */
    static Optional<String> problem(String words) {
        try {
            return reads(words).logic.stream().findFirst().map(tag -> Messages.get("template.logic", tag));
        } catch (MustacheException | UnsupportedOperationException | IllegalArgumentException wrong) {
            return Optional.of(Messages.get("template.wrong"));
        }
    }

    /**
     * The text with the values in it.
     *
     * @param values the value of a placeholder; null or blank if there is none
     */
    static Filled fill(String words, Function<String, String> values) {
        problem(words).ifPresent(wrong -> {
            throw new RefusedException(wrong);
        });
        Set<String> missing = new LinkedHashSet<>();
        Mustache.CustomContext places = name -> {
            String value = values.apply(name);
            if (value == null || value.isBlank()) {
                missing.add(name);
                return "{{" + name + "}}";
            }
            return value;
        };
        return new Filled(COMPILER.compile(words).execute(places), List.copyOf(missing));
    }

    /** The names of the placeholders of a text in their order. */
    static Set<String> places(String words) {
        return reads(words).places;
    }

    private static Reading reads(String words) {
        Reading reading = new Reading();
        COMPILER.compile(words).visit(reading);
        return reading;
    }

    /** Looks for what is more than a placeholder. */
    private static final class Reading implements Mustache.Visitor {

        private final List<String> logic = new ArrayList<>();
        private final Set<String> places = new LinkedHashSet<>();

        @Override
        public void visitText(String text) {
            if (text.contains("{{")) {
                logic.add("{{");
            }
        }

        @Override
        public void visitVariable(String name) {
            places.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            logic.add(name);
            return false;
        }

        @Override
        public boolean visitSection(String name) {
            logic.add(name);
            return false;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            logic.add(name);
            return false;
        }
    }
}
