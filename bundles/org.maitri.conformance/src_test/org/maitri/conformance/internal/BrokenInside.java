package org.maitri.conformance.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.merge.MergeContributor;
import org.maitri.spi.merge.Merging;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.maitri.spi.record.Roles;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;

/** Plug-ins that break a rule once they are installed: each needs a product of its own. */
final class BrokenInside {

    private BrokenInside() {}

    static Map<String, Plugin> byRule() {
        Map<String, Plugin> broken = new LinkedHashMap<>();
        broken.put("Whatever can point", Stamps.plugin().instead(PersonalDataContributor.class, Stamps.personal()));
        broken.put("The sample is the same", sampled(scope -> "Motif " + System.nanoTime()));
        broken.put("When a person is erased", namesItsOwner());
        broken.put("When two customers", takesAll());
        broken.put("Without the plug-in", editsItsMigration());
        return broken;
    }

    private interface Motif {
        String of(RecordRef customer);
    }

    private static Given sampled(Motif motif) {
        return Stamps.plugin()
                .instead(
                        SampleContributor.class,
                        Stub.changed(SampleContributor.class, Stamps.sample(), "create", arguments -> {
                            SampleScope scope = (SampleScope) arguments[0];
                            scope.offered(Roles.CUSTOMER)
                                    .forEach(customer -> scope.work()
                                            .add(Stamp.of(
                                                    customer,
                                                    motif.of(customer),
                                                    scope.year().start(scope.zone()))));
                            return null;
                        }));
    }

    /** Stays when its owner goes, and tells in another column who that was. */
    private static Plugin namesItsOwner() {
        return sampled(customer -> "Given to " + customer.id())
                .instead(
                        PersonalDataContributor.class,
                        Stamps.personal(PersonalData.anonymised("stamps.stamp", "Stamps")));
    }

    /** Takes stamps away from others whenever anybody is merged, outside of the merge. */
    private static Plugin takesAll() {
        return Stamps.plugin()
                .with(
                        MergeContributor.class,
                        Stub.of(MergeContributor.class, Map.of("appliesTo", arguments -> true, "settle", arguments -> {
                            Merging merging = (Merging) arguments[0];
                            Stamps.of(merging.survivor(), merging.work()).forEach(stamp -> stamp.setOwner(null));
                            throw new IllegalStateException("not settled");
                        })));
    }

    private static Plugin editsItsMigration() {
        AtomicInteger edits = new AtomicInteger();
        return Stamps.plugin()
                .instead(
                        SchemaContributor.class,
                        Stub.changed(
                                SchemaContributor.class,
                                Stamps.schema(),
                                "migrations",
                                arguments -> List.of(new Migration(
                                        1, "create", Stamps.SQL + "-- edit " + edits.incrementAndGet() + "\n"))));
    }
}
