package org.maitri.services.loyalty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** A customer of an inn. */
@Entity
@Table(name = "inn_guest")
@Recorded("inn.guest")
public class Guest extends StoredRecord {

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

    /** Describes guests. */
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
            return List.of(Field.<Guest>of("name", FieldKind.TEXT, "Name")
                    .use(Use.SORTED)
                    .readOnly(Guest::name));
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
        public Set<String> roles() {
            return Set.of(Roles.CUSTOMER);
        }

        @Override
        public Sort defaultSort() {
            return Sort.by("name");
        }
    }
}
