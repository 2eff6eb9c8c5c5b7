package org.maitri.conformance.internal.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.conformance.internal.Rule;
import org.maitri.kernel.DomainEvent;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.maitri.spi.diagnosis.DiagnosisContributor;
import org.maitri.spi.mail.MailIntake;
import org.maitri.spi.persistence.ChangeGuard;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.schedule.ScheduledTask;
import org.maitri.spi.setting.Setting;
import org.maitri.spi.setting.SettingContributor;

/** Permissions, and what runs by itself: tasks, listeners, guards, the intake of mail. */
public final class AccessRules {

    public static final List<Rule> ALL = List.of(
            Rule.each(
                    AccessContributor.class,
                    "A permission is <module>.<noun>.<verb>, there once, and says what it lets do",
                    (access, x, f) -> {
                        List<String> all = x.product().installed(AccessContributor.class).stream()
                                .flatMap(each -> each.permissions().stream())
                                .map(Permission::id)
                                .toList();
                        for (Permission permission : access.permissions()) {
                            f.expect(
                                    x.owns(permission.id()) && permission.id().matches("[^.]+(\\.[^.]+){2,}"),
                                    access,
                                    "a permission is called " + permission.id(),
                                    "Call it like tickets.ticket.assign, beginning with " + x.prefix());
                            f.words(permission.label(), access, "the label of " + permission.id());
                            f.expect(
                                    all.stream().filter(permission.id()::equals).count() == 1,
                                    access,
                                    "the permission " + permission.id() + " is declared twice",
                                    "Declare it once");
                        }
                    }),
            Rule.each(RecordType.class, "Who may see and who may change a record can be granted", (type, x, f) -> {
                FigureRules.permission(type.readPermission(), type, x, f);
                FigureRules.permission(type.writePermission(), type, x, f);
            }),
            Rule.each(
                    ScheduledTask.class,
                    "A task has an id of its own, a label, a permission and at least a minute's rest",
                    (task, x, f) -> {
                        f.expect(x.owns(task.id()), task, "its id is " + task.id(), "Begin it with " + x.prefix());
                        f.words(task.label(), task, "label()");
                        FigureRules.permission(task.permission(), task, x, f);
                        f.expect(
                                task.interval().compareTo(Duration.ofMinutes(1)) >= 0,
                                task,
                                "it is due again after " + task.interval(),
                                "Return at least a minute");
                    }),
            Rule.each(ScheduledTask.class, "A task runs twice in a row and says what it did", (task, x, f) -> {
                f.words(task.run(x.now(), Progress.NONE), task, "what it says it did");
                f.words(task.run(x.now(), Progress.NONE), task, "what it says it did the second time");
                x.read(work -> task.needed(x.now(), work));
            }),
            Rule.each(
                    DomainEventListener.class,
                    "A listener lets events pass that it does not know",
                    (listener, x, f) -> {
                        RecordRef gone = new RecordRef("nobody.nobody", new UUID(0, 0));
                        listener.happened(DomainEvent.of("org/example/nothing/HAPPENED", gone));
                        listener.happened(new DomainEvent(
                                DomainEventListener.MANY_CHANGED, gone, Instant.now(), Map.of("change", "created")));
                    }),
            Rule.each(
                    ChangeGuard.class,
                    "A guard has a check for every unit of work",
                    (guard, x, f) -> f.expect(
                            x.read(guard::begin) != null,
                            guard,
                            "begin() returns null",
                            "Return Check.NONE to let everything pass")),
            Rule.each(
                    MailIntake.class,
                    "An intake of mail has a permission, and names only records it knows",
                    (intake, x, f) -> {
                        FigureRules.permission(intake.permission(), intake, x, f);
                        f.expect(
                                x.read(work -> intake.names(List.of(), work)).isEmpty()
                                        && x.read(work -> intake.names(List.of(x.nobody()), work))
                                                .isEmpty(),
                                intake,
                                "it names records that are none of its own",
                                "Leave other records out");
                    }),
            Rule.each(
                    DiagnosisContributor.class,
                    "A diagnosis has a name, works without data and names nobody",
                    (part, x, f) -> {
                        f.expect(
                                part.name().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
                                part,
                                "its name is " + part.name(),
                                "Use small letters and dashes");
                        String told = String.valueOf(part.examine(Progress.NONE));
                        x.records().titles(x.customers()).values().stream()
                                .filter(told::contains)
                                .findFirst()
                                .ifPresent(name -> f.add(
                                        part,
                                        "it tells the name of a customer",
                                        "Tell counts and states, never texts of records"));
                    }),
            Rule.each(
                    SettingContributor.class,
                    "A setting begins with the module's name and says what it does",
                    (settings, x, f) -> {
                        for (Setting setting : settings.settings()) {
                            f.expect(
                                    x.owns(setting.name()),
                                    settings,
                                    "a setting is called " + setting.name(),
                                    "Begin it with " + x.prefix());
                            f.words(setting.meaning(), settings, "the meaning of " + setting.name());
                            f.expect(
                                    setting.choices().isEmpty()
                                            || setting.choices().containsAll(setting.standard()),
                                    settings,
                                    "the standard of " + setting.name() + " is none of its choices",
                                    "Name it among them");
                        }
                        f.expect(
                                settings.settings().equals(settings.settings()),
                                settings,
                                "settings() are others the second time",
                                "Declare always the same");
                    }),
            new Rule(
                    "Permissions and tasks are there once",
                    (x, f) -> FigureRules.once(
                            x.product().installed(ScheduledTask.class).stream()
                                    .map(ScheduledTask::id)
                                    .collect(Collectors.toList()),
                            "task",
                            x,
                            f)));

    private AccessRules() {}
}
