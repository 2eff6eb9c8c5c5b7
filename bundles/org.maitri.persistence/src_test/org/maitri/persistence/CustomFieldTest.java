package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.audit.Change;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Tone;

/** Fields that an administrator adds, on every kind of database. */
class CustomFieldTest extends CustomFieldCase {

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
    void standsWherePeoplePutIt(Place place) {
        open(place);
        define("since", FieldKind.DATE, "Since");
        define("worth", FieldKind.MONEY, "Worth");
        define("partner", FieldKind.YES_NO, "Partner");

        open.fields().order(TYPE, List.of("partner", "since"));

        assertThat(open.fields().of(TYPE)).extracting(CustomField::id).containsExactly("partner", "since", "worth");
        define("tier", FieldKind.TEXT, "Tier");
        assertThat(type().fields())
                .filteredOn(Field::custom)
                .extracting(Field::id)
                .containsExactly("partner", "since", "worth", "tier");
        assertThatThrownBy(() -> open.fields().order(TYPE, List.of("nothing"))).isInstanceOf(RefusedException.class);
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

        Change change = open.journal().history(new RecordRef(TYPE, parcel), 2).getLast();
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
        open.database().change("Import", work -> {
            Parcel found = work.find(Parcel.class, parcel).orElseThrow();
            found.setAttribute("custom:worth", "99");
            found.setAttribute("Colour", "red");
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
                Statement statement = connection.createStatement()) {
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
