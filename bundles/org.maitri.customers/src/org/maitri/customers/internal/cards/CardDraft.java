package org.maitri.customers.internal.cards;

import ezvcard.parameter.VCardParameters;
import ezvcard.property.Birthday;
import ezvcard.property.Categories;
import ezvcard.property.FormattedName;
import ezvcard.property.Gender;
import ezvcard.property.Kind;
import ezvcard.property.Language;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.maitri.customers.internal.cards.CardFace.Reached;

/**
 * A card as it is going to be exported: the properties of the card that was kept, with those of the record's fields in their
 * place where somebody changed the record since, and with what the card did not say.
 */
final class CardDraft {

    private static final Map<String, String> GENDERS = Map.of("female", "F", "male", "M", "other", "O");
    private static final Set<String> ONCE =
            Set.of("N", "UID", "BDAY", "ANNIVERSARY", "GENDER", "KIND", "REV", "PRODID", "VERSION", "FN", "PROFILE");

    private final List<CardLine> lines = new ArrayList<>();
    private final Map<String, String> before;
    private final Map<String, String> now;
    private boolean changed;

    /**
     * @param kept the properties of the card that was kept; empty for none
     * @param before the record as it was when the card was taken in
     * @param now the record
     */
    CardDraft(List<CardLine> kept, Map<String, String> before, Map<String, String> now) {
        lines.addAll(kept);
        this.before = before;
        this.now = now;
    }

    /** The properties for a person. @param uid by which the card is recognised, if it has nothing of its own */
    List<CardLine> ofPerson(String uid) {
        field("FN", "name", FormattedName::new);
        names();
        employer();
        field("TITLE", "jobTitle", Title::new);
        field("BDAY", "birthday", text -> new Birthday(LocalDate.parse(text)));
        field("GENDER", "gender", CardDraft::gender);
        field("LANG", "language", Language::new);
        common(uid);
        return lines;
    }

    /** The properties for an organisation. */
    List<CardLine> ofOrganisation(String uid) {
        field("FN", "name", FormattedName::new);
        field("ORG", "name", text -> organisation(text, null));
        if (lines.stream().noneMatch(line -> line.is("KIND"))) {
            add(new Kind(Kind.ORG));
        }
        common(uid);
        return lines;
    }

    private void common(String uid) {
        field("CATEGORIES", "tags", CardDraft::categories);
        field("NOTE", "remarks", Note::new);
        points();
        website();
        if (lines.stream().noneMatch(line -> line.is("UID"))) {
            add(new Uid(uid));
        }
        if (changed) {
            // The date of the card is no longer the date of what it says.
            lines.removeIf(line -> line.is("REV"));
        }
    }

    /** Takes what else another card of the same customer says. */
    void alsoSays(List<CardLine> other) {
        for (CardLine line : other) {
            boolean known = lines.stream().anyMatch(mine -> mine.is(line.name()) && same(mine, line));
            boolean second = ONCE.contains(line.name()) && lines.stream().anyMatch(mine -> mine.is(line.name()));
            if (!known && !second) {
                lines.add(line);
            }
        }
    }

    private static boolean same(CardLine one, CardLine other) {
        return one.property().equals(other.property())
                || one.written() != null && one.written().equals(other.written());
    }

    private boolean edited(String field) {
        return !Objects.equals(before.get(field), now.get(field));
    }

    private Optional<CardLine> first(String name) {
        return lines.stream().filter(line -> line.is(name)).findFirst();
    }

    private void add(VCardProperty property) {
        lines.add(CardLine.added(KeptCard.nameOf(property), property));
    }

    /** Replaces a property if its field was changed, and adds one the card did not have. */
    private void field(String property, String field, Function<String, VCardProperty> made) {
        String value = now.get(field);
        Optional<CardLine> line = first(property);
        if (line.isEmpty()) {
            if (value != null) {
                add(made.apply(value));
            }
            return;
        }
        if (!edited(field)) {
            return;
        }
        changed = true;
        if (value == null) {
            lines.removeIf(other -> other.is(property));
        } else {
            VCardProperty changedTo = made.apply(value);
            changedTo.setParameters(new VCardParameters(line.get().property().getParameters()));
            changedTo.getParameters().removeAll("VALUE");
            changedTo.getParameters().removeAll("ENCODING");
            changedTo.getParameters().removeAll("CHARSET");
            line.get().changed(changedTo);
            boolean whole = Set.of("NOTE", "CATEGORIES").contains(property);
            lines.removeIf(other -> whole && other.is(property) && other != line.get());
        }
    }

    private void names() {
        boolean edited = edited("given") || edited("family") || edited("salutation");
        Optional<CardLine> line = first("N");
        if (line.isPresent() && !edited) {
            return;
        }
        StructuredName name = line.map(CardLine::property)
                .filter(StructuredName.class::isInstance)
                .map(kept -> ((StructuredName) kept).copy())
                .orElseGet(StructuredName::new);
        name.setGiven(now.get("given"));
        name.setFamily(now.get("family"));
        if (edited("salutation") || line.isEmpty()) {
            name.getPrefixes().clear();
            Optional.ofNullable(now.get("salutation")).ifPresent(name.getPrefixes()::add);
        }
        if (line.isPresent()) {
            changed = true;
            line.get().changed(name);
        } else if (name.getGiven() != null || name.getFamily() != null || before.isEmpty()) {
            add(name);
        }
    }

    private void employer() {
        Optional<CardLine> line = first("ORG");
        boolean edited = edited("employer") || edited("department");
        String employer = now.get("employer");
        String department = now.get("department");
        if (line.isEmpty() && (employer != null || department != null)) {
            add(organisation(employer, department));
        } else if (line.isPresent() && edited) {
            changed = true;
            if (employer == null && department == null) {
                lines.remove(line.get());
            } else {
                line.get().changed(organisation(employer, department));
            }
        }
    }

    private static Organization organisation(String name, String department) {
        Organization organisation = new Organization();
        organisation.getValues().add(name == null ? "" : name);
        if (department != null) {
            organisation.getValues().add(department);
        }
        return organisation;
    }

    private static VCardProperty gender(String text) {
        String letter = GENDERS.get(text);
        Gender gender = new Gender(letter);
        if (letter == null) {
            gender.setText(text);
        }
        return gender;
    }

    private static VCardProperty categories(String text) {
        Categories categories = new Categories();
        categories.getValues().addAll(CardFace.tags(text));
        return categories;
    }

    private void points() {
        Map<String, Reached> was = CardFace.points(before);
        Map<String, Reached> is = CardFace.points(now);
        was.forEach((key, point) -> {
            if (!is.containsKey(key) && is.values().stream().noneMatch(point::same)) {
                line(point).ifPresent(this::remove);
            }
        });
        is.forEach((key, point) -> {
            Reached old = was.getOrDefault(key, point);
            Optional<CardLine> line = line(old);
            if (line.isEmpty()) {
                if (line(point).isEmpty()) {
                    lines.add(ReachLines.added(point));
                }
            } else if (!old.equals(point)) {
                changed = true;
                ReachLines.change(line.get(), old, point);
            }
        });
    }

    private Optional<CardLine> line(Reached point) {
        return lines.stream()
                .filter(line -> ReachLines.says(line.property(), point))
                .findFirst();
    }

    /** Removes a property with what its group says of it: a label has nothing left to name. */
    private void remove(CardLine line) {
        changed = true;
        lines.remove(line);
        boolean alone = lines.stream()
                .filter(other -> other.group().equals(line.group()))
                .allMatch(other -> other.name().toUpperCase(Locale.ROOT).startsWith("X-AB"));
        if (!line.group().isEmpty() && alone) {
            lines.removeIf(other -> other.group().equals(line.group()));
        }
    }

    private void website() {
        String page = now.get("website");
        boolean there = page == null
                || lines.stream().anyMatch(line -> line.property() instanceof Url url && page.equals(url.getValue()));
        if (!there) {
            add(new Url(page));
        }
    }
}
