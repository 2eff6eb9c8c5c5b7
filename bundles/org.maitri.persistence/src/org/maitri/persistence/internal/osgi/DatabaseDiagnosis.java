package org.maitri.persistence.internal.osgi;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.maitri.kernel.Progress;
import org.maitri.persistence.Figures;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.diagnosis.DiagnosisContributor;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Tells of the open database: its kind, migrations and counts. */
@Component
public final class DatabaseDiagnosis implements DiagnosisContributor {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile OpenDatabase open;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Map<String, Object> examine(Progress progress) throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        OpenDatabase database = open;
        facts.put("open", database != null);
        if (database != null) {
            describe(database.profile(), facts);
            describe(database.figures(progress), facts);
        }
        return facts;
    }

    private static void describe(Profile profile, Map<String, Object> facts) throws IOException {
        if (profile.isServer()) {
            facts.put("kind", "server");
            facts.put("host", host(profile));
        } else {
            facts.put("kind", profile.isEmbedded() ? "embedded" : "memory");
        }
        if (profile.isEmbedded()) {
            facts.put("kilobytes", size(profile.folder()) / 1024);
        }
    }

    private static String host(Profile profile) {
        try {
            return String.valueOf(
                    URI.create(profile.url().substring("jdbc:".length())).getHost());
        } catch (IllegalArgumentException several) {
            return "several";
        }
    }

    private static long size(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private static void describe(Figures figures, Map<String, Object> facts) {
        facts.put("system", figures.system());
        facts.put("answerMicros", figures.answerMicros());
        facts.put("migrations", new TreeMap<>(figures.migrations()));
        facts.put("newestMigration", new TreeMap<>(figures.newest()));
        Map<String, Object> audit = new LinkedHashMap<>();
        audit.put("commits", figures.commits());
        audit.put("changes", figures.changes());
        audit.put("complete", figures.changes() == figures.declared());
        facts.put("auditLog", audit);
        facts.put("rows", new TreeMap<>(figures.rows()));
    }
}
