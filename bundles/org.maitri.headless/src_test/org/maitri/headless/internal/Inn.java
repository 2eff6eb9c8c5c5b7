package org.maitri.headless.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;

/** A module with one record type. */
final class Inn {

    private Inn() {}

    static final class Schema implements SchemaContributor {

        @Override
        public String module() {
            return "inn";
        }

        @Override
        public List<Class<?>> entities() {
            return List.of(Guest.class);
        }

        @Override
        public List<Migration> migrations() {
            return List.of(new Migration(1, "create", """
                    CREATE TABLE inn_guest (
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
                        name VARCHAR NOT NULL,
                        nights BIGINT,
                        arrival DATE,
                        UNIQUE (external_key, external_source)
                    );
                    CREATE INDEX inn_guest_name ON inn_guest (name, id);
                    """));
        }
    }

    static final class Guests implements RecordType<Guest> {

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
            return List.of(
                    Field.<Guest>of("name", FieldKind.TEXT, "Name")
                            .use(Field.Use.LISTED, Field.Use.SORTED, Field.Use.SEARCHED, Field.Use.REQUIRED)
                            .build(Guest::name, Guest::rename),
                    Field.<Guest>of("nights", FieldKind.INTEGER, "Nights")
                            .use(Field.Use.LISTED)
                            .build(Guest::nights, Guest::stay),
                    Field.<Guest>of("arrival", FieldKind.DATE, "Arrival").build(Guest::arrival, Guest::arrive));
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

    static final class Nights implements Metric {

        @Override
        public String id() {
            return "inn.nights";
        }

        @Override
        public String label() {
            return "Nights";
        }

        @Override
        public String explanation() {
            return "All nights of all guests.";
        }

        @Override
        public Unit unit() {
            return Unit.COUNT;
        }

        @Override
        public Direction direction() {
            return Direction.MORE_IS_BETTER;
        }

        @Override
        public ChartForm chart() {
            return ChartForm.NONE;
        }

        @Override
        public String recordType() {
            return "inn.guest";
        }

        @Override
        public MetricValue evaluate(Context context, UnitOfWork work) {
            Long nights = work.entities()
                    .createQuery("select sum(g.nights) from Guest g", Long.class)
                    .getSingleResult();
            return new MetricValue(
                    Optional.ofNullable(nights).map(BigDecimal::valueOf), Optional.empty(), 1, "", List.of());
        }
    }

    static final class LongStay implements FindingRule {

        @Override
        public String id() {
            return "inn.long-stay";
        }

        @Override
        public String label() {
            return "Long stays";
        }

        @Override
        public String permission() {
            return "inn.guest.read";
        }

        @Override
        public List<Finding> find(Instant now, int limit, UnitOfWork work) {
            return work
                    .entities()
                    .createQuery("select g from Guest g where g.nights > 20", Guest.class)
                    .getResultList()
                    .stream()
                    .map(guest -> new Finding(
                            id(),
                            Finding.Severity.WARNING,
                            guest.name() + " stays long",
                            "Ask.",
                            guest.ref(),
                            guest.createdAt()))
                    .toList();
        }
    }

    static final class Sample implements SampleContributor {

        @Override
        public int order() {
            return 100;
        }

        @Override
        public String label() {
            return "Guests";
        }

        @Override
        public void create(SampleScope scope) {
            for (int i = 0; i < scope.customers(); i++) {
                Guest guest = new Guest();
                guest.rename("Guest " + scope.random().nextInt(1000));
                guest.stay((long) scope.random().nextInt(30));
                scope.work().add(guest);
            }
        }
    }
}
