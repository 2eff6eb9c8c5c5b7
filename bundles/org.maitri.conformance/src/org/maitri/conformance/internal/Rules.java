package org.maitri.conformance.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.conformance.internal.code.ClassRules;
import org.maitri.conformance.internal.code.ManifestRules;
import org.maitri.conformance.internal.code.PluginXmlRules;
import org.maitri.conformance.internal.code.TextRules;
import org.maitri.conformance.internal.contract.AccessRules;
import org.maitri.conformance.internal.contract.CommandRules;
import org.maitri.conformance.internal.contract.DealingRules;
import org.maitri.conformance.internal.contract.ExchangeRules;
import org.maitri.conformance.internal.contract.FigureRules;
import org.maitri.conformance.internal.contract.QuestionRules;
import org.maitri.conformance.internal.contract.RecordTypeRules;
import org.maitri.conformance.internal.contract.ReportRules;
import org.maitri.conformance.internal.contract.TimelineRules;
import org.maitri.conformance.internal.data.MigrationRules;
import org.maitri.conformance.internal.data.PersonRules;
import org.maitri.conformance.internal.data.RemovalRules;
import org.maitri.conformance.internal.data.SampleRules;
import org.maitri.conformance.internal.data.SchemaRules;

/** All rules by what they are about; what changes records comes last. */
public final class Rules {

    private Rules() {}

    public static Map<String, List<Rule>> bySubject() {
        Map<String, List<Rule>> subjects = new LinkedHashMap<>();
        subjects.put("Manifest", ManifestRules.ALL);
        subjects.put("Code", ClassRules.ALL);
        subjects.put("Texts", TextRules.ALL);
        subjects.put("plugin.xml", PluginXmlRules.ALL);
        subjects.put("Migrations", MigrationRules.ALL);
        subjects.put("Tables", SchemaRules.ALL);
        subjects.put("Records", RecordTypeRules.ALL);
        subjects.put("Timeline", TimelineRules.ALL);
        subjects.put("Figures and findings", FigureRules.ALL);
        subjects.put("Reports", ReportRules.ALL);
        subjects.put("Criteria and filters", QuestionRules.ALL);
        subjects.put("Dealings with customers", DealingRules.ALL);
        subjects.put("Imports and exports", ExchangeRules.ALL);
        subjects.put("Commands", CommandRules.ALL);
        subjects.put("Sample", SampleRules.ALL);
        subjects.put("Removal", RemovalRules.ALL);
        subjects.put("Permissions and tasks", AccessRules.ALL);
        subjects.put("Persons", PersonRules.ALL);
        return subjects;
    }

    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        bySubject().values().forEach(all::addAll);
        return all;
    }
}
