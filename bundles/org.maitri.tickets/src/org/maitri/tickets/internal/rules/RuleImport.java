package org.maitri.tickets.internal.rules;

import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Locale;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.record.FieldKind;
import org.maitri.tickets.internal.macros.Macro;
import org.osgi.service.component.annotations.Component;

/** Takes in rules, whose macros are named. */
@Component(service = ImportContributor.class)
public final class RuleImport implements ImportContributor<Rule> {

    private static final String MACRO = "macroName";

    @Override
    public String recordType() {
        return Rule.TYPE;
    }

    @Override
    public List<ImportTarget> targets() {
        return List.of(
                target("name", FieldKind.TEXT, "name", "rule", "regel").necessary(),
                target("active", FieldKind.YES_NO, "active", "enabled", "aktiv"),
                target("occasion", FieldKind.CHOICE, "occasion", "when", "trigger", "event"),
                target("conditions", FieldKind.LONG_TEXT, "conditions", "if", "condition"),
                target(MACRO, FieldKind.TEXT, "macro", "then run the macro", "then", "then run", "action", "makro")
                        .necessary());
    }

    private static ImportTarget target(String id, FieldKind kind, String... aliases) {
        return ImportTarget.of(id, Messages.get(id.equals(MACRO) ? "rule.macro" : "rule." + id), kind, aliases);
    }

    @Override
    public void apply(Rule rule, ImportRow row, boolean created, ImportContext context) {
        row.text(MACRO)
                .ifPresent(name -> rule.setMacro(macro(name.strip(), context).ref()));
    }

    /** Asks without writing first: the rule has no macro yet. */
    private static Macro macro(String name, ImportContext context) {
        List<Macro> found = context.work()
                .entities()
                .createQuery(
                        "select m from TicketsMacro m where lower(m.name) = :name and m.archivedAt is null",
                        Macro.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(2)
                .getResultList();
        if (found.size() != 1) {
            throw new RefusedException(Messages.get(found.isEmpty() ? "import.macro" : "import.macros", name));
        }
        return found.getFirst();
    }
}
