package org.maitri.spi.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.maitri.spi.persistence.UnitOfWork;

/**
 * One field of a record type, described once and used by lists, forms, filters, import, export, search and the command
 * line. Immutable; made with {@link #of}.
 *
 * @param <E> the entity the field belongs to
 */
public final class Field<E> {

    /** What a field takes part in. */
    public enum Use {
        /** A column shown in lists from the start; others wait in the column chooser. */
        LISTED,
        /** Its words are found by the search. */
        SEARCHED,
        /** Lists can be sorted by it: its column, followed by the key, is indexed. */
        SORTED,
        /** It must have a value before a record can be saved. */
        REQUIRED,
        /** A time that lies ahead: what is less than two days away is due by then, or was due before. */
        AHEAD,
        /** A time by which something is to be done that is not done yet: one that is past is shown as late. */
        DEADLINE,
        /** A whole number that names and counts nothing, such as a port, a year or a version: its digits are not grouped. */
        NOMINAL,
        /** Not shown in forms. */
        HIDDEN
    }

    /** Reads a derived value for many records at once; records without one are absent from the result. */
    @FunctionalInterface
    public interface Derivation {
        Map<UUID, Object> read(UnitOfWork work, Collection<UUID> ids);
    }

    private final Builder<E> spec;

    private Field(Builder<E> spec) {
        this.spec = spec;
    }

    /**
     * Begins a field.
     *
     * @param id unique within the record type, lower camel case; also the name of the entity's JPA attribute unless
     *     {@link Builder#attribute} names another
     * @param label what the person reads
     */
    public static <E> Builder<E> of(String id, FieldKind kind, String label) {
        return new Builder<>(id, kind, label);
    }

    public String id() {
        return spec.id;
    }

    public FieldKind kind() {
        return spec.kind;
    }

    public String label() {
        return spec.label;
    }

    /**
     * The JPA attribute that holds the value, or the name of a custom field's value; empty for a derived field, which is
     * neither sorted nor filtered by.
     */
    public Optional<String> attribute() {
        return spec.derivation == null
                ? Optional.of(spec.attribute == null ? spec.id : spec.attribute)
                : Optional.empty();
    }

    public boolean is(Use use) {
        return spec.uses.contains(use);
    }

    /** Read-only fields are computed or set by behaviour, not by forms. */
    public boolean editable() {
        return spec.writer != null;
    }

    /** The value of this field, of the kind's Java type, or null. Not for derived fields. */
    public Object read(E record) {
        return spec.reader.apply(record);
    }

    /** Sets the value; null clears it. @throws UnsupportedOperationException if the field is not {@link #editable()} */
    public void write(E record, Object value) {
        if (spec.writer == null) {
            throw new UnsupportedOperationException("Field " + spec.id + " is read-only");
        }
        spec.writer.accept(record, value);
    }

    public Optional<Derivation> derivation() {
        return Optional.ofNullable(spec.derivation);
    }

    /** The possible values of a choice, in the order people expect; of other kinds, values that are called something. */
    public List<Choice> choices() {
        return spec.choices;
    }

    public Optional<Choice> choice(Object value) {
        return spec.choices.stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst();
    }

    /** Whether an administrator added it, see {@link CustomField}. */
    public boolean custom() {
        return spec.attribute != null && spec.attribute.startsWith(StoredRecord.CUSTOM);
    }

    /** What the person who fills it in should know. */
    public Optional<String> help() {
        return Optional.ofNullable(spec.help);
    }

    /** For a reference: the role a record type must have to be pointed at, see {@link Records#withRole}. */
    public Optional<String> role() {
        return Optional.ofNullable(spec.role);
    }

    /**
     * For a text or for tags: the role of the records whose names it takes, see {@link Records#withRole}. Forms offer those there
     * are while one types; what else is typed is taken too.
     *
     * @since 1.1
     */
    public Optional<String> names() {
        return Optional.ofNullable(spec.names);
    }

    /** For money: the field of the same record that holds the ISO 4217 code of its currency. */
    public Optional<String> currency() {
        return Optional.ofNullable(spec.currency);
    }

    /** For a deadline: the field of the same record that has a value once it was met or given up; nothing is late then. */
    public Optional<String> settledBy() {
        return Optional.ofNullable(spec.settledBy);
    }

    /** The longest text, in UTF-16 units; 0 for no limit. */
    public int maxLength() {
        return spec.maxLength;
    }

    /** What is wrong with a value, as a sentence for the person who typed it; empty if nothing is. */
    public Optional<String> problem(Object value) {
        return problem(value, other -> null);
    }

    /** What is wrong with a value beside the record's other ones. @param others the value of a field by its id, null for none */
    public Optional<String> problem(Object value, Function<String, Object> others) {
        return spec.check == null || value == null
                ? Optional.empty()
                : Optional.ofNullable(spec.check.apply(value, others));
    }

    /** Begun by {@link Field#of}; each method returns the builder. */
    public static final class Builder<E> {

        private final String id;
        private final FieldKind kind;
        private final String label;
        private final Set<Use> uses = EnumSet.noneOf(Use.class);
        private String attribute;
        private Function<E, Object> reader;
        private BiConsumer<E, Object> writer;
        private Derivation derivation;
        private List<Choice> choices = List.of();
        private String role;
        private String names;
        private String currency;
        private String settledBy;
        private String help;
        private int maxLength;
        private BiFunction<Object, Function<String, Object>, String> check;

        private Builder(String id, FieldKind kind, String label) {
            this.id = id;
            this.kind = kind;
            this.label = label;
        }

        public Builder<E> attribute(String name) {
            attribute = name;
            return this;
        }

        public Builder<E> use(Use... wanted) {
            uses.addAll(List.of(wanted));
            return this;
        }

        public Builder<E> choices(Collection<Choice> values) {
            choices = List.copyOf(values);
            return this;
        }

        public Builder<E> role(String wanted) {
            role = wanted;
            return this;
        }

        /**
         * For a text or for tags: the role of the records whose names it takes.
         *
         * @since 1.1
         */
        public Builder<E> names(String ofRole) {
            names = ofRole;
            return this;
        }

        /** For money: the field of the same record that holds the ISO 4217 code of its currency. */
        public Builder<E> currency(String field) {
            currency = field;
            return this;
        }

        /** For a deadline: the field of the same record that has a value once it was met or given up. */
        public Builder<E> settledBy(String field) {
            settledBy = field;
            return this;
        }

        /** What the person who fills it in should know; null or blank for nothing. */
        public Builder<E> help(String words) {
            help = words == null || words.isBlank() ? null : words;
            return this;
        }

        public Builder<E> maxLength(int units) {
            maxLength = units;
            return this;
        }

        /** A rule a value must follow; returns a sentence that says what is wrong, or null. */
        public Builder<E> check(Function<Object, String> rule) {
            return check((value, others) -> rule.apply(value));
        }

        /** A rule that also looks at the record's other values, by field id; those may be unknown, and null. */
        public Builder<E> check(BiFunction<Object, Function<String, Object>, String> rule) {
            check = rule;
            return this;
        }

        /** A field that forms and imports can set. The writer takes the kind's Java type or null. */
        @SuppressWarnings("unchecked")
        public <V> Field<E> build(Function<E, V> read, BiConsumer<E, V> write) {
            reader = read::apply;
            writer = (record, value) -> write.accept(record, (V) value);
            return new Field<>(this);
        }

        /** A stored field that only behaviour sets. */
        public Field<E> readOnly(Function<E, ?> read) {
            reader = read::apply;
            return new Field<>(this);
        }

        /** A field computed from other records, for a page of records at a time. */
        public Field<E> derived(Derivation read) {
            derivation = read;
            reader = record -> {
                throw new UnsupportedOperationException("Field " + id + " is derived: ask its derivation");
            };
            return new Field<>(this);
        }
    }

    /** The fields of one list with those of another behind it. */
    public static <E> List<Field<E>> concat(List<Field<E>> first, List<Field<E>> second) {
        List<Field<E>> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    @SafeVarargs
    public static <E> List<Field<E>> concat(List<Field<E>> first, List<Field<E>> second, List<Field<E>>... further) {
        List<Field<E>> all = new ArrayList<>(concat(first, second));
        Arrays.asList(further).forEach(all::addAll);
        return List.copyOf(all);
    }
}
