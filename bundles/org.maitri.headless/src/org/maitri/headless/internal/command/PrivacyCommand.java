package org.maitri.headless.internal.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
final class PrivacyCommand {

    private static final int LISTED = 1000;

    private PrivacyCommand() {}

    private static Privacy privacy(Session session) {
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
    @Command(name = "statement")
    static final class Statement implements Callable<Integer> {

        private final Session session;

        Statement(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            session.print(privacy(session).statement());
            return 0;
        }
    }

    /** Writes a person's file. */
    @Command(name = "export")
    static final class Export implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "PERSON")
        private String person;

        @Option(names = "--folder", paramLabel = "FOLDER")
        private Path folder;

        Export(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Privacy privacy = privacy(session);
            RecordRef ref = privacy.person(person);
            List<Path> files = privacy.export(ref, folder(folder), session.progress());
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("person", ref.toString());
            result.put("files", files.stream().map(Path::toString).toList());
            session.print(result);
            return 0;
        }
    }

    /** Locks a person, or unlocks them. */
    @Command(name = "restrict")
    static final class Restrict implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "PERSON")
        private String person;

        @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
        private String reason;

        @Option(names = "--lift")
        private boolean lift;

        Restrict(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Privacy privacy = privacy(session);
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
            return 0;
        }
    }

    /** Erases a person. */
    @Command(name = "erase")
    static final class Erase implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "PERSON")
        private String person;

        @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
        private String reason;

        @Option(names = "--dry-run")
        private boolean dryRun;

        @Option(names = "--yes")
        private boolean yes;

        @Option(names = "--folder", paramLabel = "FOLDER")
        private Path folder;

        Erase(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            if (!dryRun && !yes) {
                throw new RefusedException(Messages.get("refused.erase.yes", person));
            }
            Privacy privacy = privacy(session);
            RecordRef ref = privacy.person(person);
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
            return 0;
        }
    }

    /** Lists certificates, or writes one again. */
    @Command(name = "certificates")
    static final class Certificates implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", arity = "0..1", paramLabel = "NUMBER")
        private Long number;

        @Option(names = "--folder", paramLabel = "FOLDER")
        private Path folder;

        Certificates(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Privacy privacy = privacy(session);
            session.access().require("privacy.certificate.read");
            if (number == null) {
                session.print(
                        privacy.certificates().stream().map(PrivacyCommand::row).toList());
                return 0;
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
            return 0;
        }
    }

    /** Lists who looked at a person's file. */
    @Command(name = "accesses")
    static final class Looks implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "PERSON")
        private String person;

        @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
        private int limit;

        Looks(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            RecordRef ref = privacy(session).person(person);
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
            return 0;
        }
    }

    /** Tells whether a person may be contacted. */
    @Command(name = "contact")
    static final class Contact implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "PERSON")
        private String person;

        @Option(names = "--channel", paramLabel = "CHANNEL", defaultValue = "mail")
        private String channel;

        @Option(names = "--purpose", paramLabel = "PURPOSE", defaultValue = "marketing")
        private String purpose;

        Contact(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            RecordRef ref = privacy(session).person(person);
            Contacting.Answer answer = session.engine(Contacting.class).mayContact(ref, channel, purpose);
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("person", ref.toString());
            result.put("channel", channel);
            result.put("purpose", purpose);
            result.put("allowed", answer.allowed());
            result.put("reason", answer.reason().isBlank() ? null : answer.reason());
            session.print(result);
            return 0;
        }
    }

    /** Deletes what is past its time, or decides how long that is. */
    @Command(name = "retention")
    static final class Retention implements Callable<Integer> {

        private final Session session;

        @Option(names = "--dry-run")
        private boolean dryRun;

        @Option(names = "--keep", paramLabel = "CATEGORY=MONTHS")
        private Map<String, Integer> keep = Map.of();

        Retention(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Privacy privacy = privacy(session);
            keep.forEach(privacy::decide);
            boolean now = !dryRun && keep.isEmpty();
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
            return 0;
        }
    }
}
