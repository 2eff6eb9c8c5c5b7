package org.maitri.services.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** A person of these tests. */
@Entity(name = "PrivacyTestGuest")
@Table(name = "house_guest")
@Recorded(Guest.TYPE)
public class Guest extends StoredRecord {

    static final String TYPE = "house.guest";

    @Column(name = "name")
    private String name;

    static Guest named(String name) {
        Guest guest = new Guest();
        guest.name = name;
        return guest;
    }

    String name() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }

    /** Its description. */
    static final class Type implements RecordType<Guest> {

        @Override
        public Class<Guest> entity() {
            return Guest.class;
        }

        @Override
        public String label() {
            return "Guest";
        }

        @Override
        public String pluralLabel() {
            return "Guests";
        }

        @Override
        public String countLabel(long count) {
            return count + " guests";
        }

        @Override
        public String icon() {
            return "user";
        }

        @Override
        public List<Field<Guest>> fields() {
            return List.of(Field.<Guest>of("name", FieldKind.TEXT, "Name").build(Guest::name, Guest::setName));
        }

        @Override
        public Guest create() {
            return new Guest();
        }

        @Override
        public String title(Guest guest) {
            return guest.name();
        }

        @Override
        public Sort defaultSort() {
            return Sort.by("name");
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.PERSON, Roles.CUSTOMER);
        }
    }
}
