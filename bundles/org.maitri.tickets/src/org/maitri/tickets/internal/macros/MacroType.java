package org.maitri.tickets.internal.macros;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.tickets.Agent;
import org.maitri.tickets.internal.Vocabulary;
import org.osgi.service.component.annotations.Component;

/** Describes macros. */
@Component(service = RecordType.class)
public final class MacroType extends DescribedType<Macro> {

    public MacroType() {
        super(
                Messages.texts(),
                Macro.class,
                "zap",
                Sort.by("name"),
                Macro::new,
                Field.concat(
                        List.of(
                                Field.<Macro>of("name", FieldKind.TEXT, Messages.get("macro.name"))
                                        .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                                        .maxLength(200)
                                        .build(Macro::name, Macro::setName),
                                Field.<Macro>of("shortcut", FieldKind.TEXT, Messages.get("macro.shortcut"))
                                        .help(Messages.get("macro.shortcut.help"))
                                        .use(Use.LISTED)
                                        .maxLength(20)
                                        .build(Macro::shortcut, Macro::setShortcut),
                                Field.<Macro>of("template", FieldKind.REFERENCE, Messages.get("macro.template"))
                                        .help(Messages.get("macro.template.help"))
                                        .use(Use.LISTED)
                                        .role(Template.TYPE)
                                        .build(Macro::template, Macro::setTemplate),
                                Field.<Macro>of("internal", FieldKind.YES_NO, Messages.get("macro.internal"))
                                        .build(Macro::internal, Macro::setInternal)),
                        changes()));
    }

    private static List<Field<Macro>> changes() {
        return List.of(
                Field.<Macro>of("state", FieldKind.CHOICE, Messages.get("macro.state"))
                        .use(Use.LISTED)
                        .choices(Vocabulary.STATES)
                        .build(Macro::state, Macro::setState),
                Field.<Macro>of("priority", FieldKind.CHOICE, Messages.get("macro.priority"))
                        .use(Use.LISTED)
                        .choices(Vocabulary.PRIORITIES)
                        .build(Macro::priority, Macro::setPriority),
                Field.<Macro>of("assignee", FieldKind.TEXT, Messages.get("macro.assignee"))
                        .names(Agent.TYPE)
                        .help(Messages.get("macro.assignee.help"))
                        .use(Use.LISTED)
                        .maxLength(200)
                        .build(Macro::assignee, Macro::setAssignee),
                Field.<Macro>of("queue", FieldKind.TEXT, Messages.get("macro.queue"))
                        .names(Roles.QUEUE)
                        .maxLength(200)
                        .build(Macro::queue, Macro::setQueue),
                Field.<Macro>of("tagsAdded", FieldKind.TAGS, Messages.get("macro.tagsAdded"))
                        .use(Use.LISTED)
                        .build(Macro::tagsAdded, Macro::setTagsAdded),
                Field.<Macro>of("tagsTaken", FieldKind.TAGS, Messages.get("macro.tagsTaken"))
                        .build(Macro::tagsTaken, Macro::setTagsTaken));
    }

    @Override
    public Optional<String> problem(Macro macro, UnitOfWork work) {
        KnownNames names = new KnownNames(work);
        return named(macro.assignee())
                .flatMap(names::personProblem)
                .or(() -> named(macro.queue()).flatMap(names::queueProblem))
                .or(() -> textProblem(macro, work));
    }

    /** A text that is archived is not offered, and would not be sent. */
    private static Optional<String> textProblem(Macro macro, UnitOfWork work) {
        if (macro.template() == null || !macro.texts(work).isEmpty()) {
            return Optional.empty();
        }
        String wanted = work.find(Template.class, macro.template().id())
                .map(Template::name)
                .orElse("?");
        String there = work.entities()
                .createQuery(
                        "select distinct t.name from TicketsTemplate t where t.archivedAt is null order by t.name",
                        String.class)
                .setMaxResults(20)
                .getResultStream()
                .collect(Collectors.joining(", "));
        return Optional.of(
                there.isEmpty()
                        ? Messages.get("macro.template.archived.only", wanted)
                        : Messages.get("macro.template.archived", wanted, there));
    }

    private static Optional<String> named(String name) {
        return Optional.ofNullable(name).map(String::strip).filter(each -> !each.isEmpty());
    }

    @Override
    public String title(Macro macro) {
        return titled(macro.name());
    }

    @Override
    public String subtitle(Macro macro) {
        return macro.shortcut() == null ? "" : macro.shortcut();
    }
}
