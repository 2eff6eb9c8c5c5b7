package org.maitri.conformance.internal.data;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maitri.conformance.internal.Examined;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;
import org.maitri.kernel.Progress;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.RecordType;

/** A plug-in can go and come back. */
public final class RemovalRules {

    public static final List<Rule> ALL = List.of(new Rule(
            "Without the plug-in its data stays and hurts nobody; when it is back it finds them",
            RemovalRules::goAndComeBack));

    private RemovalRules() {}

    private static void goAndComeBack(Examined examined, Faults faults) throws Exception {
        Trial.inFolder(folder -> {
            Profile profile = Profile.embedded("conformance", folder.resolve("database"));
            Map<String, Long> before;
            try (OpenDatabase open = Trial.openWithAll(profile, examined)) {
                Trial.loadSample(open, examined, Clock.systemDefaultZone());
                before = rows(open, examined);
            }
            try (OpenDatabase open = Trial.openWithout(profile, examined)) {
                clean(open, "Without the plug-in", faults);
                faults.expect(
                        rows(open, examined).equals(before),
                        "Without the plug-in",
                        "rows are " + rows(open, examined) + " and were " + before,
                        "Leave tables alone when the plug-in goes");
            }
            try (OpenDatabase open = Trial.openWithAll(profile, examined)) {
                clean(open, "When the plug-in is back", faults);
                faults.expect(
                        rows(open, examined).equals(before),
                        "When the plug-in is back",
                        "rows are " + rows(open, examined) + " and were " + before,
                        "Do not write when the plug-in starts");
                for (RecordType<?> type : examined.types()) {
                    Rule.guarded(type, faults, () -> open.records().page(ListQuery.of(type, 50), Progress.NONE));
                }
            }
        });
    }

    private static void clean(OpenDatabase open, String when, Faults faults) {
        List<String> problems = open.check(Progress.NONE).problems();
        faults.expect(
                problems.isEmpty(),
                when,
                "a check finds " + problems,
                "Point at other plug-ins' records with a RecordRef, " + "never with a foreign key");
    }

    private static Map<String, Long> rows(OpenDatabase open, Examined examined) {
        Map<String, Long> rows = new TreeMap<>();
        for (RecordType<?> type : examined.types()) {
            String table = Examined.table(type.entity());
            rows.put(table, Tables.count(open, table));
        }
        return rows;
    }
}
