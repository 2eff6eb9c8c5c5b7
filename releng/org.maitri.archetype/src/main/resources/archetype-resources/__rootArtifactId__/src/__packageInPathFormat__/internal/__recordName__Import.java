#set($noun = $recordName.toLowerCase())
package ${package}.internal;

import static ${package}.Messages.get;

import ${package}.Messages;
import ${package}.${recordName};
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.record.FieldKind;
import org.osgi.service.component.annotations.Component;

/** Knows by which names the columns of files go. */
@Component(service = ImportContributor.class)
public final class ${recordName}Import implements ImportContributor<${recordName}> {

    private static final List<ImportTarget> TARGETS = List.of(
            ImportTarget.of("subject", get("${noun}.subject"), FieldKind.TEXT, "title", "what", "betreff"),
            ImportTarget.of("plannedOn", get("${noun}.plannedOn"), FieldKind.DATE, "planned", "due", "geplant am"),
            ImportTarget.of("doneOn", get("${noun}.doneOn"), FieldKind.DATE, "done", "completed", "erledigt am"),
            ImportTarget.of("note", get("${noun}.note"), FieldKind.LONG_TEXT, "remark", "comment", "bemerkung"));

    @Override
    public String recordType() {
        return ${recordName}.TYPE;
    }

    @Override
    public List<ImportTarget> targets() {
        return TARGETS;
    }

    /** "Client mail" tells of the customer, as "customer mail" does. */
    @Override
    public List<String> namesOf(String field) {
        return field.equals("customer") ? List.of("client", "kunde") : List.of();
    }

    /** A file whose columns are these needs no mapping by hand. */
    @Override
    public List<KnownFormat> knownFormats() {
        return List.of(new KnownFormat(
                "Outlook",
                List.of("Subject", "Start Date", "Due Date", "Date Completed"),
                Map.of(
                        "Subject", "subject",
                        "Start Date", Mapping.IGNORE,
                        "Due Date", "plannedOn",
                        "Date Completed", "doneOn",
                        "Notes", "note"),
                Map.of()));
    }

    @Override
    public Optional<String> problem(ImportRow row) {
        return row.text("subject").isEmpty() ? Optional.of(Messages.get("import.nameless")) : Optional.empty();
    }
}
