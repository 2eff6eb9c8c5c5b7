package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.CustomFields;
import org.maitri.spi.record.ImportedColumns;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The custom fields: lists them, and holds what is done with them. */
@Command(name = "fields")
final class FieldsCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "RECORD-TYPE")
    private String recordType;

    private FieldsCommand(Session session) {
        this.session = session;
    }

    static CommandLine with(Session session) {
        return new CommandLine(new FieldsCommand(session))
                .addSubcommand(new FieldDefinitionCommand.Define(session))
                .addSubcommand(new FieldDefinitionCommand.Change(session))
                .addSubcommand(new FieldPromotionCommand(session));
    }

    @Override
    public Integer call() {
        if (recordType != null) {
            session.records().requireType(recordType);
        }
        session.print(session.fields().all().stream()
                .filter(field -> recordType == null || field.recordType().equals(recordType))
                .map(FieldsCommand::row)
                .toList());
        return 0;
    }

    static Map<String, Object> row(CustomField field) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("recordType", field.recordType());
        row.put("id", field.id());
        row.put("kind", field.kind().id());
        row.put("label", field.label());
        row.put("help", field.help());
        row.put("choices", field.choices().stream().map(FieldsCommand::row).toList());
        row.put("target", field.target().orElse(null));
        row.put("required", field.required());
        row.put("default", field.initial().isBlank() ? null : field.initial());
        row.put("listed", field.listed());
        row.put("archived", field.archived());
        return row;
    }

    private static Map<String, Object> row(Choice choice) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("value", choice.value());
        row.put("label", choice.label());
        row.put("tone", choice.tone().name().toLowerCase(Locale.ROOT));
        return row;
    }

    /** The field of that id, or a refusal that names those there are. */
    static CustomField require(Session session, String recordType, String id) {
        session.records().requireType(recordType);
        CustomFields fields = session.fields();
        return fields.find(recordType, id)
                .orElseThrow(() -> new RefusedException(Messages.get(
                        "refused.custom-field",
                        recordType,
                        id,
                        String.join(
                                ", ",
                                fields.of(recordType).stream()
                                        .map(CustomField::id)
                                        .toList()))));
    }

    /** Puts fields in another order. */
    @Command
    void order(
            @Parameters(index = "0", paramLabel = "RECORD-TYPE") String recordType,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "ID") List<String> ids) {
        ids.forEach(id -> require(session, recordType, id));
        session.fields().order(recordType, ids);
        session.print(
                session.fields().of(recordType).stream().map(FieldsCommand::row).toList());
    }

    /** Takes a field out of use. */
    @Command
    void archive(
            @Parameters(index = "0", paramLabel = "RECORD-TYPE") String recordType,
            @Parameters(index = "1", paramLabel = "ID") String id) {
        require(session, recordType, id);
        session.fields().archive(recordType, id);
        session.print(row(require(session, recordType, id)));
    }

    /** Brings an archived field back. */
    @Command
    void restore(
            @Parameters(index = "0", paramLabel = "RECORD-TYPE") String recordType,
            @Parameters(index = "1", paramLabel = "ID") String id) {
        require(session, recordType, id);
        session.fields().restore(recordType, id);
        session.print(row(require(session, recordType, id)));
    }

    /** Lists the columns that were imported and fitted no field. */
    @Command
    void columns(@Parameters(index = "0", paramLabel = "RECORD-TYPE") String recordType) {
        session.print(session.engine(ImportedColumns.class).of(recordType, session.progress()).stream()
                .map(FieldsCommand::row)
                .toList());
    }

    private static Map<String, Object> row(ImportedColumns.Column column) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("column", column.name());
        row.put("records", column.records());
        row.put("example", column.example());
        return row;
    }
}
