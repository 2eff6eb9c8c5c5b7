package org.maitri.services.internal.duplicates.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maitri.services.internal.duplicates.compare.Normal;
import org.maitri.spi.duplicates.Portrait;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.duplicates.TraitKind;

/** A portrait in the form in which it is compared and kept: normalised values by the number of their trait. */
public final class Sketch {

    public static final String[] NONE = {};

    private static final int LONGEST = 200;
    private static final int MOST_VALUES = 12;

    private final String[][] values;

    private Sketch(String[][] values) {
        this.values = values;
    }

    /** The values of a trait; empty if nothing is known. */
    public String[] values(int trait) {
        return trait < values.length && values[trait] != null ? values[trait] : NONE;
    }

    public int traits() {
        return values.length;
    }

    public static Sketch of(Portrait portrait, Shape shape, Normal normal) {
        String[][] values = new String[0][];
        List<Trait> traits = shape.traits();
        for (var entry : portrait.values().entrySet()) {
            int trait = shape.of(entry.getKey());
            if (trait >= 0) {
                Set<String> forms = new LinkedHashSet<>();
                for (String value : entry.getValue()) {
                    if (forms.size() < MOST_VALUES) {
                        forms.add(cut(normal.of(traits.get(trait).kind(), value, portrait.region())));
                    }
                }
                values = with(values, trait, forms);
            }
        }
        for (var entry : portrait.attributes().entrySet()) {
            int trait = shape.ofAttribute(entry.getKey());
            if (trait >= 0) {
                String form = normal.of(TraitKind.TEXT, entry.getValue(), "");
                values = with(values, trait, Set.of(cut(form)));
            }
        }
        return new Sketch(values);
    }

    private static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    private static String[][] with(String[][] values, int trait, Set<String> forms) {
        String[] some = forms.stream().filter(form -> !form.isEmpty()).toArray(String[]::new);
        if (some.length == 0) {
            return values;
        }
        String[][] grown = trait < values.length ? values : Arrays.copyOf(values, trait + 1);
        grown[trait] = some;
        return grown;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(160);
        for (int trait = 0; trait < values.length; trait++) {
            for (String value : values(trait)) {
                byte[] text = value.getBytes(StandardCharsets.UTF_8);
                out.write(trait);
                out.write(text.length >> 8);
                out.write(text.length);
                out.write(text, 0, text.length);
            }
        }
        return out.toByteArray();
    }

    static Sketch read(ByteBuffer bytes) {
        String[][] values = new String[16][];
        while (bytes.hasRemaining()) {
            int trait = bytes.get() & 0xFF;
            byte[] text = new byte[bytes.getShort() & 0xFFFF];
            bytes.get(text);
            String value = new String(text, StandardCharsets.UTF_8);
            if (trait >= values.length) {
                values = Arrays.copyOf(values, Math.max(trait + 1, values.length * 2));
            }
            String[] before = values[trait];
            if (before == null) {
                values[trait] = new String[] {value};
            } else {
                values[trait] = Arrays.copyOf(before, before.length + 1);
                values[trait][before.length] = value;
            }
        }
        return new Sketch(values);
    }
}
