package org.maitri.customers.internal.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maitri.customers.Relation;
import org.maitri.customers.Relations;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.record.FieldKind;
import org.osgi.service.component.annotations.Component;

/** Takes in who stands how to whom; both are named by key, mail address or name. */
@Component(service = ImportContributor.class)
public final class RelationImport implements ImportContributor<Relation> {

    private static final String WHO = "who";
    private static final String WHOM = "whom";
    private static final String WORDS = "kindWords";

    /** What a word means. @param reversed whether it is said from the other end */
    private record Meaning(String kind, boolean reversed) {}

    private static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            Map.entry("works for", new Meaning(Relation.EMPLOYEE, false)),
            Map.entry("employed by", new Meaning(Relation.EMPLOYEE, false)),
            Map.entry("employee of", new Meaning(Relation.EMPLOYEE, false)),
            Map.entry("employs", new Meaning(Relation.EMPLOYEE, true)),
            Map.entry("employer of", new Meaning(Relation.EMPLOYEE, true)),
            Map.entry("employer", new Meaning(Relation.EMPLOYEE, true)),
            Map.entry("contact for", new Meaning(Relation.CONTACT, false)),
            Map.entry("contact person", new Meaning(Relation.CONTACT, false)),
            Map.entry("contact person for", new Meaning(Relation.CONTACT, false)),
            Map.entry("member of", new Meaning(Relation.MEMBER, false)),
            Map.entry("household member", new Meaning(Relation.MEMBER, false)),
            Map.entry("member of the household", new Meaning(Relation.MEMBER, false)),
            Map.entry("partner of", new Meaning(Relation.PARTNER, false)),
            Map.entry("spouse", new Meaning(Relation.PARTNER, false)),
            Map.entry("spouse of", new Meaning(Relation.PARTNER, false)),
            Map.entry("married to", new Meaning(Relation.PARTNER, false)),
            Map.entry("parent of", new Meaning(Relation.PARENT, false)),
            Map.entry("mother of", new Meaning(Relation.PARENT, false)),
            Map.entry("father of", new Meaning(Relation.PARENT, false)),
            Map.entry("child of", new Meaning(Relation.PARENT, true)),
            Map.entry("child", new Meaning(Relation.PARENT, true)),
            Map.entry("parent company", new Meaning(Relation.PARENT_COMPANY, false)),
            Map.entry("parent company of", new Meaning(Relation.PARENT_COMPANY, false)),
            Map.entry("subsidiary", new Meaning(Relation.PARENT_COMPANY, true)),
            Map.entry("subsidiary of", new Meaning(Relation.PARENT_COMPANY, true)),
            Map.entry("supplier of", new Meaning(Relation.SUPPLIER, false)),
            Map.entry("supplies", new Meaning(Relation.SUPPLIER, false)),
            Map.entry("supplied by", new Meaning(Relation.SUPPLIER, true)),
            Map.entry("referred by", new Meaning(Relation.REFERRED, false)),
            Map.entry("referred", new Meaning(Relation.REFERRED, true)),
            Map.entry("manager of", new Meaning(Relation.MANAGER, false)),
            Map.entry("manages", new Meaning(Relation.MANAGER, false)),
            Map.entry("managed by", new Meaning(Relation.MANAGER, true)),
            Map.entry("reports to", new Meaning(Relation.MANAGER, true)),
            Map.entry("assistant of", new Meaning(Relation.ASSISTANT, false)),
            Map.entry("assisted by", new Meaning(Relation.ASSISTANT, true)));

    private static final List<ImportTarget> TARGETS = List.of(
            ImportTarget.of(WHO, Messages.get("target.who"), FieldKind.TEXT, "from", "from key", "from name", "person")
                    .necessary(),
            ImportTarget.of(
                    WORDS,
                    Messages.get("target.kindWords"),
                    FieldKind.TEXT,
                    "kind",
                    "relation",
                    "relationship",
                    "type",
                    "relation type",
                    "stands to"),
            ImportTarget.of(
                            WHOM,
                            Messages.get("target.whom"),
                            FieldKind.TEXT,
                            "to",
                            "to key",
                            "to name",
                            "organisation")
                    .necessary(),
            ImportTarget.of("role", Messages.get("target.role"), FieldKind.TEXT, "position", "in words", "title"),
            ImportTarget.of("inverseRole", Messages.get("target.inverseRole"), FieldKind.TEXT, "from the other end"),
            ImportTarget.of(
                    "since", Messages.get("target.relationSince"), FieldKind.DATE, "from date", "start", "start date"),
            ImportTarget.of(
                    "until", Messages.get("target.relationUntil"), FieldKind.DATE, "to date", "end", "end date"));

    @Override
    public String recordType() {
        return Relation.TYPE;
    }

    @Override
    public List<ImportTarget> targets() {
        return TARGETS;
    }

    @Override
    public Optional<Relation> find(ImportRow row, ImportContext context) {
        if (row.text(WHO).isEmpty() || row.text(WHOM).isEmpty()) {
            return Optional.empty();
        }
        Relation told = new Relation();
        fill(told, row, context);
        return Relations.like(told, context.work());
    }

    @Override
    public void apply(Relation relation, ImportRow row, boolean created, ImportContext context) {
        fill(relation, row, context);
    }

    private static void fill(Relation relation, ImportRow row, ImportContext context) {
        RecordRef who = Parties.require(relation.from(), row.text(WHO).orElseThrow(), context);
        RecordRef whom = Parties.require(relation.to(), row.text(WHOM).orElseThrow(), context);
        String words = row.text(WORDS).orElse(Relation.EMPLOYEE).strip();
        Meaning meaning = row.text("kind")
                .map(kind -> new Meaning(kind, false))
                .orElseGet(
                        () -> MEANINGS.getOrDefault(words.toLowerCase(Locale.ROOT), new Meaning(known(words), false)));
        relation.setKind(meaning.kind());
        relation.setFrom(meaning.reversed() ? whom : who);
        relation.setTo(meaning.reversed() ? who : whom);
        if (relation.is(Relation.OTHER) && row.text("role").isEmpty() && !words.equals(Relation.OTHER)) {
            relation.setRole(words);
        }
        if (relation.toItself()) {
            throw new RefusedException(
                    Messages.get("party.itself", row.text(WHO).orElseThrow()));
        }
    }

    /** A kind by its own name; other words are kept as they are. */
    private static String known(String words) {
        String kind = words.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Relation.KINDS.contains(kind) ? kind : Relation.OTHER;
    }
}
