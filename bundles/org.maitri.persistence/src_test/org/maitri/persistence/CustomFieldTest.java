package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.audit.Change;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.Filter.Operator;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.ListRow;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;

/** Fields that an administrator adds, on every kind of database. */
class CustomFieldTest {

    private static final String TYPE = "test.parcel";

    private final Fixture fixture = new Fixture();
    private OpenDatabase open;

    @AfterEach
    void close() {
        open.close();
    }

    private void open(Place place) {
        open = fixture.open(place.fresh());
    }

    private void define(String id, FieldKind kind, String label) {
        open.fields().define(CustomField.of(TYPE, id, kind, label));
    }

    private void defineTier() {
        open.fields()
                .define(CustomField.of(TYPE, "tier", FieldKind.CHOICE, "Tier")
                        .withHelp("What they are to us")
                        .withInitial("Silver")
                        .withChoices(List.of(
                                new Choice("gold", "Gold", Tone.GOOD, ""),
                                new Choice("silver", "Silver", Tone.NEUTRAL, ""))));
    }

    @SuppressWarnings("unchecked")
    private RecordType<Parcel> type() {
        return (RecordType<Parcel>) open.records().requireType(TYPE);
    }

    private Field<Parcel> field(String id) {
        return type().field(id).orElseThrow();
    }

    private UUID add(String name, String field, Object value) {
        return open.database().write("Add", work -> {
            Parcel parcel = type().create();
            parcel.name = name;
            field(field).write(parcel, value);
            return work.add(parcel).id();
        });
    }

    private UUID set(UUID parcel, String field, Object value) {
        open.database().write("Set", work -> {
            field(field).write(work.find(Parcel.class, parcel).orElseThrow(), value);
            return null;
        });
        return open.database().lastCommit().orElseThrow();
    }

    private Object read(UUID parcel, String field) {
        return open.database()
                .read(work -> field(field).read(work.find(Parcel.class, parcel).orElseThrow()));
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void isAFieldLikeAnyOther(Place place) {
        open(place);
        defineTier();

        Field<Parcel> tier = field("tier");
        assertThat(type().fields()).last().isSameAs(tier);
        assertThat(tier.custom()).isTrue();
        assertThat(tier.help()).contains("What they are to us");
        assertThat(tier.is(Field.Use.SORTED)).isTrue();
        assertThat(tier.choices()).extracting(Choice::label).containsExactly("Gold", "Silver");
        assertThat(tier.choices()).extracting(Choice::tone).containsExactly(Tone.GOOD, Tone.NEUTRAL);
        assertThat(tier.read(type().create())).isEqualTo("silver");
        open.close();
        assertThat(fixture.heard)
                .filteredOn(event -> event.topic().equals(DomainEventListener.FIELDS_CHANGED))
                .extracting(event -> event.record().type())
                .containsExactly(TYPE);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void keepsValuesOfItsKind(Place place) {
        open(place);
        define("since", FieldKind.DATE, "Since");
        define("worth", FieldKind.MONEY, "Worth");
        define("partner", FieldKind.YES_NO, "Partner");
        UUID parcel = add("one", "since", LocalDate.of(2024, 2, 29));
        set(parcel, "worth", new BigDecimal("1200.50000"));
        set(parcel, "partner", true);

        assertThat(read(parcel, "since")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(read(parcel, "worth")).isEqualTo(new BigDecimal("1200.5"));
        assertThat(read(parcel, "partner")).isEqualTo(true);
        set(parcel, "worth", null);
        assertThat(read(parcel, "worth")).isNull();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void isToldAndUndoneOnItsOwn(Place place) {
        open(place);
        defineTier();
        define("worth", FieldKind.MONEY, "Worth");
        UUID parcel = add("one", "tier", "silver");
        UUID better = set(parcel, "tier", "gold");
        set(parcel, "worth", BigDecimal.TEN);

        Change change = open.journal()
                .history(new org.maitri.kernel.RecordRef(TYPE, parcel), 2)
                .getLast();
        assertThat(change.fields()).containsOnlyKeys("custom:tier");
        assertThat(change.fields().get("custom:tier")).isEqualTo(new Change.Values("silver", "gold"));

        assertThat(open.journal().undo(better, Progress.NONE).conflicts()).isEmpty();
        assertThat(read(parcel, "tier")).isEqualTo("silver");
        assertThat(read(parcel, "worth")).isEqualTo(BigDecimal.TEN);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void leavesImportedAttributesAlone(Place place) {
        open(place);
        define("worth", FieldKind.MONEY, "Worth");
        UUID parcel = add("one", "worth", BigDecimal.ONE);
        open.database().write("Import", work -> {
            Parcel found = work.find(Parcel.class, parcel).orElseThrow();
            found.setAttribute("custom:worth", "99");
            found.setAttribute("Colour", "red");
            return null;
        });
        UUID imported = open.database().lastCommit().orElseThrow();
        assertThat(read(parcel, "worth")).isEqualTo(BigDecimal.ONE);

        set(parcel, "worth", BigDecimal.TWO);
        assertThat(open.journal().undo(imported, Progress.NONE).conflicts()).isEmpty();
        assertThat(read(parcel, "worth")).isEqualTo(BigDecimal.TWO);
        assertThat(open.database()
                        .<Integer>read(work -> work.find(Parcel.class, parcel)
                                .orElseThrow()
                                .attributes()
                                .size()))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void comesBackFromTheArchiveWithItsValues(Place place) {
        open(place);
        define("worth", FieldKind.MONEY, "Worth");
        UUID parcel = add("one", "worth", BigDecimal.ONE);
        open.fields().archive(TYPE, "worth");
        assertThat(type().field("worth")).isEmpty();
        assertThatThrownBy(() -> define("worth", FieldKind.TEXT, "Worth"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("archived");
        open.fields().restore(TYPE, "worth");
        assertThat(read(parcel, "worth")).isEqualTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void changesItsKindOnlyIfNothingIsLost(Place place) {
        open(place);
        define("code", FieldKind.TEXT, "Code");
        UUID first = add("one", "code", "007");
        UUID second = add("two", "code", "8 apples");
        CustomField number = open.fields().find(TYPE, "code").orElseThrow().withKind(FieldKind.INTEGER);
        assertThatThrownBy(() -> open.fields().change(number, Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("8 apples")
                .hasMessageContaining("two");
        assertThat(read(first, "code")).isEqualTo("007");

        set(second, "code", "8");
        open.fields().change(number, Progress.NONE);
        assertThat(read(first, "code")).isEqualTo(7L);
        UUID change = open.database().lastCommit().orElseThrow();
        open.journal().undo(change, Progress.NONE);
        assertThat(read(first, "code")).isEqualTo("007");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void losesNoChoiceThatIsInUse(Place place) {
        open(place);
        defineTier();
        add("one", "tier", "gold");
        CustomField tier = open.fields().find(TYPE, "tier").orElseThrow();
        assertThatThrownBy(() ->
                        open.fields().change(tier.withChoices(tier.choices().subList(1, 2)), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Gold");
        open.fields()
                .change(
                        tier.withLabel("Rank")
                                .withInitial("")
                                .withChoices(tier.choices().subList(0, 1)),
                        Progress.NONE);
        assertThat(field("tier").label()).isEqualTo("Rank");
    }

    private List<Object> listed(String sort, Filter... filters) {
        boolean descending = sort.startsWith("-");
        Sort order = new Sort(descending ? sort.substring(1) : sort, descending);
        ListQuery query = ListQuery.of(type(), 2).sortedBy(order).where(List.of(filters));
        List<Object> names = new ArrayList<>();
        List<ListRow> page;
        do {
            page = open.records().page(query, Progress.NONE);
            page.forEach(row -> names.add(row.value("name")));
            query = page.isEmpty() ? query : query.after(page.getLast().cursor());
        } while (page.size() == 2);
        assertThat(open.records().count(query, Progress.NONE)).isEqualTo(names.size());
        return names;
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void sortsAndFilters(Place place) {
        open(place);
        define("worth", FieldKind.MONEY, "Worth");
        define("code", FieldKind.TEXT, "Code");
        define("since", FieldKind.DATE, "Since");
        define("note", FieldKind.LONG_TEXT, "Note");
        UUID a = add("a", "worth", new BigDecimal("10.5"));
        UUID b = add("b", "worth", new BigDecimal("9"));
        add("c", "worth", new BigDecimal("-100"));
        add("d", "code", null);
        add("e", "worth", new BigDecimal("9"));
        set(a, "code", "Red_1");
        set(b, "code", "redder");
        set(a, "since", LocalDate.of(2024, 2, 1));
        set(b, "since", LocalDate.of(1950, 2, 1));
        set(b, "note", "Likes Apples");

        assertThat(listed("worth")).containsExactly("c", "b", "e", "a", "d");
        assertThat(listed("-worth")).containsExactly("a", "e", "b", "c", "d");
        assertThat(listed("since")).startsWith("b", "a").hasSize(5);
        assertThat(listed("name", Filter.equal("worth", new BigDecimal("9.00"))))
                .containsExactly("b", "e");
        assertThat(listed("name", Filter.of("worth", Operator.NOT_EQUALS, BigDecimal.valueOf(9))))
                .containsExactly("a", "c", "d");
        assertThat(listed("-worth", Filter.of("worth", Operator.BETWEEN, BigDecimal.valueOf(9), BigDecimal.TEN)))
                .containsExactly("e", "b");
        assertThat(listed("name", Filter.of("worth", Operator.EMPTY))).containsExactly("d");
        assertThat(listed("name", Filter.of("worth", Operator.PRESENT))).containsExactly("a", "b", "c", "e");
        assertThat(listed("name", Filter.of("code", Operator.STARTS_WITH, "RED")))
                .containsExactly("a", "b");
        assertThat(listed("name", Filter.of("code", Operator.CONTAINS, "d_"))).containsExactly("a");
        assertThat(listed("name", Filter.of("code", Operator.ANY_OF, "redder", "blue")))
                .containsExactly("b");
        assertThat(listed("name", Filter.of("since", Operator.LESS, LocalDate.of(2000, 1, 1))))
                .containsExactly("b");
        assertThat(listed("name", Filter.of("note", Operator.CONTAINS, "apples")))
                .containsExactly("b");
        assertThatThrownBy(() -> listed("note")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> listed("name", Filter.of("worth", Operator.CONTAINS, "1")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("worth");

        set(b, "worth", null);
        assertThat(listed("worth")).containsExactly("c", "e", "a", "b", "d");
        open.journal().undo(open.database().lastCommit().orElseThrow(), Progress.NONE);
        assertThat(listed("worth")).containsExactly("c", "b", "e", "a", "d");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void countsWhatABroadFilterFinds(Place place) {
        open(place);
        define("code", FieldKind.TEXT, "Code");
        open.database().write("Many", work -> {
            for (int i = 0; i < 2400; i++) {
                Parcel parcel = Parcel.named(i % 3 == 0 ? "red" : "blue");
                field("code").write(parcel, i % 2 == 0 ? "even" : "odd");
                work.add(parcel);
                if (i < 4) {
                    parcel.archive(java.time.Instant.EPOCH);
                }
            }
            return null;
        });
        assertThat(count(Filter.of("code", Operator.EQUALS, "even"))).isEqualTo(1198);
        assertThat(count(Filter.of("code", Operator.NOT_EQUALS, "even"))).isEqualTo(1198);
        assertThat(count(Filter.of("code", Operator.EQUALS, "even"), Filter.of("name", Operator.EQUALS, "red")))
                .isEqualTo(399);
        assertThat(count(Filter.of("code", Operator.PRESENT), Filter.of("code", Operator.CONTAINS, "d")))
                .isEqualTo(1198);
    }

    private long count(Filter... filters) {
        return open.records().count(ListQuery.of(type(), 2).where(List.of(filters)), Progress.NONE);
    }

    @Test
    void refusesWhatCannotBe() {
        open(Place.MEMORY);
        refuses(CustomField.of("test.nothing", "a", FieldKind.TEXT, "A"), "test.nothing");
        refuses(CustomField.of(TYPE, "two words", FieldKind.TEXT, "A"), "two words");
        refuses(CustomField.of(TYPE, "weight", FieldKind.TEXT, "A"), "weight");
        refuses(CustomField.of(TYPE, "a", FieldKind.TEXT, "Weight"), "Weight");
        refuses(CustomField.of(TYPE, "a", FieldKind.TEXT, " "), "label");
        refuses(CustomField.of(TYPE, "a", FieldKind.TAGS, "A"), "tags");
        refuses(CustomField.of(TYPE, "a", FieldKind.CHOICE, "A"), "choose from");
        refuses(CustomField.of(TYPE, "a", FieldKind.REFERENCE, "A").withTarget("nobody"), "nobody");
        refuses(CustomField.of(TYPE, "a", FieldKind.DATE, "A").withInitial("soon"), "soon");
        assertThat(open.fields().all()).isEmpty();
    }

    private void refuses(CustomField wanted, String named) {
        assertThatThrownBy(() -> open.fields().define(wanted))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(named);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void isMissedWhereListsWouldNotFindIt(Place place) throws SQLException {
        Profile profile = place.fresh();
        open = fixture.open(profile);
        define("worth", FieldKind.MONEY, "Worth");
        define("code", FieldKind.TEXT, "Code");
        UUID parcel = add("one", "worth", BigDecimal.ONE);
        set(parcel, "code", "a \"b\"");
        set(add("two", "worth", BigDecimal.TWO), "code", "x".repeat(399));
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
        if (place == Place.FOLDER) {
            open.close();
        }
        try (Connection connection = place.sideDoor(profile);
                java.sql.Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE maitri_field_value SET number_value = 7 WHERE number_value = 1");
        }
        if (place == Place.FOLDER) {
            open = fixture.open(profile);
        }
        assertThat(open.check(Progress.NONE).problems())
                .singleElement()
                .asString()
                .contains("worth");
    }

    @Test
    void handsOnAllThatARecordTypeSays() {
        open(Place.MEMORY);
        assertThat(RecordType.class.getMethods())
                .filteredOn(method -> !method.getName().equals("field"))
                .allSatisfy(method -> assertThat(type().getClass()
                                .getMethod(method.getName(), method.getParameterTypes())
                                .getDeclaringClass())
                        .isNotEqualTo(RecordType.class));
    }

    @Test
    void goesIntoABackup(@TempDir Path folder) {
        open(Place.FOLDER);
        defineTier();
        UUID parcel = add("one", "tier", "gold");
        Path backup = folder.resolve("copy.maitri");
        open.backup(backup, Progress.NONE);
        open.close();
        Profile other = Profile.embedded("other", folder.resolve("other"));
        new DatabaseOpener(List.of(TestSchema.parcels()), List.of(new ParcelType()), List.of())
                .restore(backup, other, false, Progress.NONE);
        open = fixture.open(other);
        assertThat(read(parcel, "tier")).isEqualTo("gold");
        assertThat(open.check(Progress.NONE).problems()).isEmpty();
    }
}
