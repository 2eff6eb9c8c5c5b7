package org.maitri.services.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.persistence.TagsConverter;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** Who others point at, in the module of these tests. */
@Entity
@Table(name = "club_party")
@Recorded("club.party")
public class Party extends StoredRecord {

    @Column(name = "name")
    String name;

    @Column(name = "phone")
    String phone;

    @Column(name = "remarks")
    String remarks;

    @Convert(converter = TagsConverter.class)
    @Column(name = "tags")
    Set<String> tags = Set.of();

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "patron")
    RecordRef patron;

    static Party named(String name) {
        Party party = new Party();
        party.name = name;
        return party;
    }

    Set<String> tags() {
        return tags == null ? Set.of() : tags;
    }

    /** As the module describes it. */
    static final class Type extends Described<Party> {

        Type() {
            super(
                    Party.class,
                    Sort.by("name"),
                    Party::new,
                    List.of(
                            Field.<Party>of("name", FieldKind.TEXT, "Name")
                                    .use(Use.SORTED, Use.SEARCHED)
                                    .build(party -> party.name, (Party party, String value) -> party.name = value),
                            Field.<Party>of("phone", FieldKind.PHONE, "Phone")
                                    .build(party -> party.phone, (Party party, String value) -> party.phone = value),
                            Field.<Party>of("remarks", FieldKind.LONG_TEXT, "Remarks")
                                    .build(
                                            party -> party.remarks,
                                            (Party party, String value) -> party.remarks = value),
                            Field.<Party>of("tags", FieldKind.TAGS, "Tags")
                                    .build(
                                            Party::tags,
                                            (Party party, Set<String> value) ->
                                                    party.tags = value == null ? Set.of() : Set.copyOf(value)),
                            Field.<Party>of("patron", FieldKind.REFERENCE, "Patron")
                                    .role("party")
                                    .build(
                                            party -> party.patron,
                                            (Party party, RecordRef value) -> party.patron = value)));
        }

        @Override
        public String title(Party party) {
            return party.name == null ? "Nobody" : party.name;
        }

        @Override
        public String subtitle(Party party) {
            return party.phone == null ? "" : party.phone;
        }

        @Override
        public Set<String> roles() {
            return Set.of("party");
        }
    }
}
