package org.maitri.headless.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.maitri.headless.internal.Session;
import org.maitri.spi.mail.MailImports;
import org.maitri.spi.mail.MailImports.Attached;
import org.maitri.spi.mail.MailImports.Letter;
import org.maitri.spi.mail.MailIntake.Outcome;

/** {@code maitri import mail}: letters are no table, and are reported one by one. */
final class ImportMail {

    /** Stands in the place of a record type. */
    static final String NAME = "mail";

    private final Session session;

    ImportMail(Session session) {
        this.session = session;
    }

    void run(List<Path> paths) {
        List<Path> absolute =
                paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        MailImports.Report report = session.engine(MailImports.class).run(absolute, session.progress());
        session.print(printed(report));
    }

    private static Map<String, Object> printed(MailImports.Report report) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("read", report.letters().size());
        printed.put("created", count(report, Outcome.CREATED));
        printed.put("followUps", count(report, Outcome.FOLLOW_UP));
        printed.put("unchanged", count(report, Outcome.UNCHANGED));
        printed.put(
                "unreadable",
                report.letters().stream()
                        .filter(letter -> letter.unreadable().isPresent())
                        .count());
        printed.put("skipped", report.skipped().stream().map(Path::toString).toList());
        printed.put("commit", report.commit().map(UUID::toString).orElse(null));
        printed.put(
                "messages", report.letters().stream().map(ImportMail::printed).toList());
        return printed;
    }

    private static long count(MailImports.Report report, Outcome outcome) {
        return report.letters().stream()
                .filter(letter -> letter.outcome().filter(outcome::equals).isPresent())
                .count();
    }

    private static Map<String, Object> printed(Letter letter) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("file", letter.file().toString());
        printed.put("place", letter.place());
        printed.put("subject", letter.subject());
        printed.put("from", letter.from());
        printed.put("text", letter.text());
        printed.put(
                "attachments",
                letter.attachments().stream().map(ImportMail::printed).toList());
        printed.put("nature", word(letter.nature()));
        printed.put("outcome", letter.outcome().map(ImportMail::word).orElse("none"));
        printed.put("number", letter.name());
        printed.put("record", letter.record().map(Object::toString).orElse(null));
        printed.put("unreadable", letter.unreadable().orElse(null));
        printed.put("remarks", letter.remarks());
        return printed;
    }

    private static Map<String, Object> printed(Attached attached) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("name", attached.name());
        printed.put("size", attached.size());
        printed.put("type", attached.mediaType());
        printed.put("inline", attached.inline());
        if (!attached.inside().isEmpty()) {
            List<Map<String, Object>> inside = new ArrayList<>();
            attached.inside().forEach(part -> inside.add(printed(part)));
            printed.put("contains", inside);
        }
        return printed;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
