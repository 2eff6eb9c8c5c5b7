package org.maitri.campaigns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** A customer of these tests. */
@Entity(name = "CampaignTestSubscriber")
@Table(name = "press_subscriber")
@Recorded("press.subscriber")
public class Subscriber extends StoredRecord {

    @Column(name = "name")
    private String name;

    static Subscriber named(String name) {
        Subscriber subscriber = new Subscriber();
        subscriber.name = name;
        return subscriber;
    }

    String name() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }

    /** Its table. */
    static final class Schema implements SchemaContributor {

        @Override
        public String module() {
            return "press";
        }

        @Override
        public List<Class<?>> entities() {
            return List.of(Subscriber.class);
        }

        @Override
        public List<Migration> migrations() {
            return List.of(new Migration(1, "subscribers", """
                    CREATE TABLE press_subscriber (
                        id UUID PRIMARY KEY,
                        version BIGINT NOT NULL,
                        created_at TIMESTAMP WITH TIME ZONE NOT NULL,
                        created_by VARCHAR(200) NOT NULL,
                        changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
                        changed_by VARCHAR(200) NOT NULL,
                        archived_at TIMESTAMP WITH TIME ZONE,
                        external_source VARCHAR(200),
                        external_key VARCHAR(400),
                        attributes VARCHAR,
                        name VARCHAR,
                        UNIQUE (external_key, external_source)
                    );
                    """));
        }
    }

    /** Its description. */
    static final class Type implements RecordType<Subscriber> {

        @Override
        public Class<Subscriber> entity() {
            return Subscriber.class;
        }

        @Override
        public String label() {
            return "Subscriber";
        }

        @Override
        public String pluralLabel() {
            return "Subscribers";
        }

        @Override
        public String countLabel(long count) {
            return count + " subscribers";
        }

        @Override
        public String icon() {
            return "user";
        }

        @Override
        public List<Field<Subscriber>> fields() {
            return List.of(Field.<Subscriber>of("name", FieldKind.TEXT, "Name")
                    .use(Use.SORTED)
                    .build(Subscriber::name, Subscriber::setName));
        }

        @Override
        public Subscriber create() {
            return new Subscriber();
        }

        @Override
        public String title(Subscriber subscriber) {
            return subscriber.name();
        }

        @Override
        public Sort defaultSort() {
            return Sort.by("name");
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.CUSTOMER);
        }
    }
}
