package org.maitri.services.internal.imports.values;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.maitri.services.internal.imports.Messages;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.record.Choice;

/** Reads choices by value or label, whatever their case; what is none of them becomes "other" where there is such a choice. */
final class Choices implements CellReader {

    private static final String OTHER = "other";

    private final Map<String, String> byName = new HashMap<>();
    private final List<Choice> choices;
    private final boolean open;

    /** @param choices none if the target takes any word */
    Choices(ImportTarget target, List<Choice> choices) {
        this.choices = choices;
        open = choices.isEmpty() && target.values().isEmpty();
        choices.forEach(choice -> byName.put(plain(choice.label()), choice.value()));
        choices.forEach(choice -> byName.put(plain(choice.value()), choice.value()));
        target.values().forEach((cell, value) -> byName.put(plain(cell), value));
    }

    private static String plain(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-./]+", "");
        return plain.isEmpty() ? name : plain;
    }

    boolean knows(String cell) {
        return open || byName.containsKey(plain(cell));
    }

    @Override
    public Object read(String cell) throws BadCell {
        String value = open ? cell : byName.get(plain(cell));
        if (value != null) {
            return value.isEmpty() ? null : value;
        }
        if (Nothing.isWhereValuesAre(cell)) {
            return null;
        }
        if (OTHER.equals(byName.get(OTHER))) {
            return new Noted(OTHER, Messages.get("remark.other", cell));
        }
        String possible = choices.isEmpty()
                ? String.join(", ", byName.values().stream().distinct().sorted().toList())
                : choices.stream().map(Choice::label).collect(Collectors.joining(", "));
        throw new BadCell(Messages.get("cell.choice", possible));
    }
}
