package org.maitri.conformance.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.maitri.kernel.Texts;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.attention.ContactContributor;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.commitment.Commitment;
import org.maitri.spi.commitment.CommitmentContributor;
import org.maitri.spi.diagnosis.DiagnosisContributor;
import org.maitri.spi.duplicates.DuplicateContributor;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.duplicates.TraitKind;
import org.maitri.spi.exports.ExportContributor;
import org.maitri.spi.exports.ExportFormat;
import org.maitri.spi.finding.FindingRule;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.TableReader;
import org.maitri.spi.loyalty.Dealings;
import org.maitri.spi.loyalty.DealingsContributor;
import org.maitri.spi.mail.MailIntake;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.ContactRule;
import org.maitri.spi.privacy.RetentionCategory;
import org.maitri.spi.record.Condition;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Filter;
import org.maitri.spi.record.NamedFilter;
import org.maitri.spi.report.Report;
import org.maitri.spi.report.ReportParameter;
import org.maitri.spi.report.ReportTable;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.spi.script.Script;
import org.maitri.spi.script.ScriptContributor;
import org.maitri.spi.segment.CriteriaContributor;
import org.maitri.spi.segment.Criterion;
import org.maitri.spi.setting.Setting;
import org.maitri.spi.setting.SettingContributor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Breaks the rules on figures, reports, questions, dealings, files, commands and tasks. */
final class BrokenAnswers {

    private BrokenAnswers() {}

    static void in(Broken broken) {
        figures(broken);
        reports(broken);
        questions(broken);
        dealings(broken);
        files(broken);
        commands(broken);
        tasks(broken);
    }

    private static MetricValue value(long number, long base) {
        return new MetricValue(Optional.of(BigDecimal.valueOf(number)), Optional.empty(), base, "", List.of());
    }

    private static void figures(Broken broken) {
        Metric metric = Stamps.metric();
        FindingRule rule = Stamps.findings();
        AtomicInteger count = new AtomicInteger();
        broken.by("A figure's id", Metric.class, metric, "id", arguments -> "given")
                .by("A figure has a label", Metric.class, metric, "explanation", arguments -> "")
                .by("A figure names records", Metric.class, metric, "recordType", arguments -> "stamps.seal")
                .by(
                        "A figure is the same",
                        Metric.class,
                        metric,
                        "evaluate",
                        arguments -> value(count.incrementAndGet(), 1))
                .by("A figure of nothing", Metric.class, metric, "evaluate", arguments -> value(7, 0))
                .by("A figure that is drawn", Metric.class, metric, "evaluate", arguments -> value(7, 7))
                .by("A finding rule's id", FindingRule.class, rule, "permission", arguments -> "nobody")
                .by("Findings are whole", FindingRule.class, rule, "id", arguments -> "stamps.other")
                .by(
                        "The most urgent findings",
                        FindingRule.class,
                        rule,
                        "find",
                        arguments -> Stamps.all((UnitOfWork) arguments[2]).stream()
                                .map(Stamps::finding)
                                .toList());
    }

    private static void reports(Broken broken) {
        Report report = Stamps.report();
        ReportTable table = new ReportTable(
                "all",
                "All",
                "All of them.",
                List.of(ReportTable.Column.text("a", "A"), ReportTable.Column.of("b", "B", Unit.COUNT)),
                List.of(new ReportTable.Row(List.of("only one"), Optional.empty())));
        broken.by("A report's id", Report.class, report, "description", arguments -> "")
                .by(
                        "A report's parameters",
                        Report.class,
                        report,
                        "parameters",
                        arguments -> List.of(ReportParameter.text("a name", "Name")))
                .by(
                        "Every figure of a report",
                        Report.class,
                        report,
                        "content",
                        arguments -> Stamps.content(Stamps.figure(1)))
                .by(
                        "Tables of a report",
                        Report.class,
                        report,
                        "content",
                        arguments -> Stamps.content(Stamps.figure(0), table));
    }

    private static CriteriaContributor criteria(String sentence, Condition meaning) {
        Criterion criterion = new Criterion("stamps.any", sentence, List.of(), arguments -> meaning);
        return Stub.of(
                CriteriaContributor.class,
                Map.of("group", arguments -> "Stamps", "criteria", arguments -> List.of(criterion)));
    }

    private static void questions(Broken broken) {
        RetentionCategory kept = Stub.of(
                RetentionCategory.class,
                Map.of(
                        "id", arguments -> "stamps.old",
                        "label", arguments -> "Old stamps",
                        "counted", arguments -> "after they were given",
                        "months", arguments -> -1,
                        "due", arguments -> List.of(Stamps.other())));
        broken.by("A criterion's id", CriteriaContributor.class, criteria("has {any} stamps", Condition.ALWAYS))
                .by(
                        "A criterion is a condition",
                        CriteriaContributor.class,
                        criteria("has stamps", new Condition.Related("stamps.stamp", "keeper", Condition.ALWAYS)))
                .by(
                        "A named filter",
                        NamedFilter.class,
                        Stub.of(
                                NamedFilter.class,
                                Map.of(
                                        "label", arguments -> "Mine",
                                        "appliesTo", arguments -> "stamps.stamp".equals(arguments[0]),
                                        "filter", arguments -> Filter.equal("keeper", "me"))))
                .by("A retention category names", RetentionCategory.class, kept)
                .by("What is due is there", RetentionCategory.class, kept)
                .by(
                        "Records are recognised",
                        DuplicateContributor.class,
                        Stub.of(
                                DuplicateContributor.class,
                                Map.of(
                                        "recordType", arguments -> "stamps.stamp",
                                        "portraits", arguments -> Map.of(),
                                        "traits",
                                                arguments -> List.of(
                                                        Trait.of("motif", TraitKind.TEXT, "motif"),
                                                        Trait.of("motif", TraitKind.TEXT, "motif")))));
    }

    private static void dealings(Broken broken) {
        CommitmentContributor owed = Stub.of(
                CommitmentContributor.class,
                Map.of(
                        "commitments",
                        arguments -> List.of(new Commitment(
                                Commitment.Sort.OPEN, "", "", "stamp", Optional.empty(), Stamps.other()))));
        ContactContributor contacts = Stub.of(
                ContactContributor.class,
                Map.of(
                        "contacts",
                        arguments -> List.of(
                                new Contact(Stamps.other(), Instant.EPOCH, "mail", "service", Stamps.other()))));
        broken.by("What is owed is whole", CommitmentContributor.class, owed)
                .by("Nothing is owed", CommitmentContributor.class, owed)
                .by("Contacts are of the customers", ContactContributor.class, contacts)
                .by("Asked about nobody", ContactContributor.class, contacts)
                .by(
                        "A contact rule",
                        ContactRule.class,
                        Stub.of(ContactRule.class, Map.of("refusals", arguments -> Map.of(Stamps.other(), "No"))))
                .by(
                        "Dealings are summed",
                        DealingsContributor.class,
                        Stub.of(
                                DealingsContributor.class,
                                Map.of("dealings", arguments -> Map.of(Stamps.other(), Dealings.NONE))))
                .by(
                        "Scripts have a title",
                        ScriptContributor.class,
                        Stub.of(
                                ScriptContributor.class,
                                Map.of(
                                        "scripts",
                                        arguments -> List.of(new Script(
                                                Stamps.other(), "Greeting", "", List.of(), Optional.empty())))));
    }

    private static void files(Broken broken) {
        ImportContributor<?> in = Stub.of(
                ImportContributor.class,
                Map.of(
                        "recordType", arguments -> "stamps.stamp",
                        "targets", arguments -> List.of(ImportTarget.of("motif", "", FieldKind.TEXT)),
                        "knownFormats",
                                arguments -> List.of(new ImportContributor.KnownFormat(
                                        "Album", List.of(), Map.of("Picture", "picture"), Map.of())),
                        "propose", arguments -> null));
        broken.by("An import is for a record type", ImportContributor.class, in)
                .by("A known format", ImportContributor.class, in)
                .by("A proposal for an unknown", ImportContributor.class, in)
                .by(
                        "An export format",
                        ExportContributor.class,
                        Stub.of(
                                ExportContributor.class,
                                Map.of(
                                        "formats",
                                        arguments -> List.of(Stub.of(
                                                ExportFormat.class,
                                                Map.of(
                                                        "id", none -> "album",
                                                        "label", none -> "Album",
                                                        "extension", none -> ".album",
                                                        "appliesTo", none -> false,
                                                        "open",
                                                                none -> Stub.of(
                                                                        ExportFormat.RecordWriter.class,
                                                                        Map.of("close", nothing -> null))))))))
                .by(
                        "A table reader",
                        TableReader.class,
                        Stub.of(TableReader.class, Map.of("reads", arguments -> true, "open", arguments -> null)));
    }

    /** A command that says nothing of itself. */
    @Command(name = "giveStamps")
    private static final class Silent {
        @Option(names = "--many")
        private boolean many;
    }

    private static void commands(Broken broken) {
        Silent silent = new Silent();
        HeadlessCommand command = Stub.of(
                HeadlessCommand.class,
                Map.of("create", arguments -> silent, "texts", arguments -> Texts.beside(BrokenAnswers.class)));
        broken.by("A command's name", HeadlessCommand.class, command)
                .by("Every command, option", HeadlessCommand.class, command)
                .by("A command is made anew", HeadlessCommand.class, command)
                .by("Every command answers", HeadlessCommand.class, command);
    }

    private static void tasks(Broken broken) {
        broken.by(
                        "A task has an id",
                        ScheduledTask.class,
                        Stamps.task(),
                        "interval",
                        arguments -> Duration.ofSeconds(1))
                .by("A task runs twice", ScheduledTask.class, Stamps.task(), "run", arguments -> "")
                .by(
                        "A setting begins",
                        SettingContributor.class,
                        Stub.of(
                                SettingContributor.class,
                                Map.of("settings", arguments -> List.of(Setting.text("colour", "red", "")))))
                .by(
                        "A diagnosis has a name",
                        DiagnosisContributor.class,
                        Stub.of(
                                DiagnosisContributor.class,
                                Map.of(
                                        "name",
                                        arguments -> "stamps",
                                        "examine",
                                        arguments -> Map.of("last", "Person 1"))))
                .by(
                        "A listener lets events",
                        DomainEventListener.class,
                        Stub.of(DomainEventListener.class, Map.of("happened", arguments -> {
                            throw new IllegalStateException("never heard of it");
                        })))
                .by(
                        "A guard has a check",
                        ChangeGuard.class,
                        Stub.of(ChangeGuard.class, Map.of("begin", arguments -> null)))
                .by(
                        "An intake of mail",
                        MailIntake.class,
                        Stub.of(
                                MailIntake.class,
                                Map.of("permission", arguments -> "nobody", "names", arguments -> Map.of())));
    }
}
