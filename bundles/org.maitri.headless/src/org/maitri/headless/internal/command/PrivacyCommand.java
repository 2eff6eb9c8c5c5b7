package org.maitri.headless.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.privacy.ErasureCertificate;
import org.maitri.spi.privacy.Privacy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The rights of persons over what is kept of them. */
@Command(name = "privacy")
final class PrivacyCommand extends Group {

    private static final int LISTED = 1000;

    PrivacyCommand(Session session) {
        super(session);
    }

    private Privacy privacy() {
        return session.engine(Privacy.class);
    }

    private static Path folder(Path wanted) {
        return (wanted == null ? Path.of("") : wanted).toAbsolutePath();
    }

    private static Map<String, Object> row(ErasureCertificate certificate) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", certificate.number());
        row.put("at", certificate.at().toString());
        row.put("actor", certificate.actor());
        row.put("reason", certificate.reason());
        row.put("person", certificate.person().toString());
        row.put(
                "records",
                certificate.parts().stream()
                        .mapToLong(ErasureCertificate.Part::count)
                        .sum());
        row.put("logRows", certificate.logRows());
        row.put("hash", certificate.hash());
        return row;
    }

    private static Map<String, Object> whole(ErasureCertificate certificate) {
        Map<String, Object> whole = row(certificate);
        whole.put(
                "parts", certificate.parts().stream().map(PrivacyCommand::part).toList());
        whole.put("remarks", certificate.remarks());
        return whole;
    }

    private static Map<String, Object> part(ErasureCertificate.Part part) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("recordType", part.recordType());
        row.put("category", part.category());
        row.put("fate", part.fate());
        row.put("count", part.count());
        row.put("until", part.until().isBlank() ? null : part.until());
        row.put("why", part.why().isBlank() ? null : part.why());
        return row;
    }

    /** Prints who is responsible and what is kept for what. */
    @Command
    void statement() {
        session.print(privacy().statement());
    }

    /** Writes a person's file. */
    @Command
    void export(
            @Parameters(index = "0", paramLabel = "PERSON") String person,
            @Option(names = "--folder", paramLabel = "FOLDER") Path folder) {
        Privacy privacy = privacy();
        RecordRef ref = privacy.person(person);
        List<Path> files = privacy.export(ref, folder(folder), session.progress());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("person", ref.toString());
        result.put("files", files.stream().map(Path::toString).toList());
        session.print(result);
    }

    /** Locks a person, or unlocks them. */
    @Command
    void restrict(
            @Parameters(index = "0", paramLabel = "PERSON") String person,
            @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "") String reason,
            @Option(names = "--lift") boolean lift) {
        Privacy privacy = privacy();
        RecordRef ref = privacy.person(person);
        if (lift) {
            privacy.lift(ref);
        } else {
            privacy.restrict(ref, reason);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("person", ref.toString());
        result.put("restricted", !lift);
        result.put("reason", lift ? null : reason);
        session.print(result);
    }

    /** Erases a person. */
    @Command
    void erase(
            @Parameters(index = "0", paramLabel = "PERSON") String person,
            @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "") String reason,
            @Option(names = "--dry-run") boolean dryRun,
            @Option(names = "--yes") boolean yes,
            @Option(names = "--folder", paramLabel = "FOLDER") Path folder) {
        if (!dryRun && !yes) {
            throw new RefusedException(Messages.get("refused.erase.yes", person));
        }
        Privacy privacy = privacy();
        RecordRef ref = privacy.person(person);
        if (!dryRun) {
            requireRoom(folder(folder));
        }
        ErasureCertificate certificate = privacy.erase(ref, reason, dryRun, session.progress());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("dryRun", dryRun);
        result.putAll(whole(certificate));
        if (!dryRun) {
            result.put(
                    "files",
                    privacy.write(certificate, folder(folder)).stream()
                            .map(Path::toString)
                            .toList());
        }
        session.print(result);
    }

    /** What is erased does not come back because its certificate could not be written. */
    private static void requireRoom(Path folder) {
        try {
            Files.delete(Files.createTempFile(Files.createDirectories(folder), ".privacy", ".part"));
        } catch (IOException denied) {
            throw new RefusedException(Messages.get("refused.folder", folder), denied);
        }
    }

    /** Lists certificates, or writes one again. */
    @Command
    void certificates(
            @Parameters(index = "0", arity = "0..1", paramLabel = "NUMBER") Long number,
            @Option(names = "--folder", paramLabel = "FOLDER") Path folder) {
        Privacy privacy = privacy();
        session.access().require("privacy.certificate.read");
        if (number == null) {
            session.print(
                    privacy.certificates().stream().map(PrivacyCommand::row).toList());
            return;
        }
        ErasureCertificate certificate = privacy.certificates().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new RefusedException(Messages.get("refused.certificate", number)));
        Map<String, Object> result = whole(certificate);
        if (folder != null) {
            result.put(
                    "files",
                    privacy.write(certificate, folder(folder)).stream()
                            .map(Path::toString)
                            .toList());
        }
        session.print(result);
    }

    /** Lists who looked at a person's file. */
    @Command
    void accesses(
            @Parameters(index = "0", paramLabel = "PERSON") String person,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "50") int limit) {
        RecordRef ref = privacy().person(person);
        session.access().require(Privacy.FILE);
        List<Map<String, Object>> rows = new ArrayList<>();
        session.open().accesses().of(ref, Math.clamp(limit, 1, LISTED)).forEach(look -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("at", look.at().toString());
            row.put("actor", look.actor());
            row.put("what", look.what());
            rows.add(row);
        });
        session.print(rows);
    }

    /** Tells whether a person may be contacted. */
    @Command
    void contact(
            @Parameters(index = "0", paramLabel = "PERSON") String person,
            @Option(names = "--channel", paramLabel = "CHANNEL", defaultValue = "mail") String channel,
            @Option(names = "--purpose", paramLabel = "PURPOSE", defaultValue = "marketing") String purpose) {
        RecordRef ref = privacy().person(person);
        Contacting.Answer answer = session.engine(Contacting.class).mayContact(ref, channel, purpose);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("person", ref.toString());
        result.put("channel", channel);
        result.put("purpose", purpose);
        result.put("allowed", answer.allowed());
        result.put("reason", answer.reason().isBlank() ? null : answer.reason());
        session.print(result);
    }

    /** Deletes what is past its time, or decides how long that is. */
    @Command
    void retention(
            @Option(names = "--dry-run") boolean dryRun,
            @Option(names = "--keep", paramLabel = "CATEGORY=MONTHS") Map<String, Integer> keep) {
        Privacy privacy = privacy();
        Map<String, Integer> decided = keep == null ? Map.of() : keep;
        decided.forEach(privacy::decide);
        boolean now = !dryRun && decided.isEmpty();
        if (now) {
            privacy.completeErasures(Instant.now(), session.progress());
        }
        Map<String, Long> deleted = now ? privacy.retain(session.progress()) : Map.of();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Privacy.Due due : privacy.due(LISTED, session.progress())) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("category", due.category().id());
            row.put("label", due.category().label());
            row.put("months", due.months());
            row.put("decided", due.decided());
            row.put("counted", due.category().counted());
            row.put("before", due.since().toString());
            row.put("past", due.records().size());
            row.put("deleted", deleted.get(due.category().id()));
            rows.add(row);
        }
        session.print(rows);
    }
}
