package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.ImportedColumns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an imported column that fitted no field a custom field. */
@Command(name = "promote")
final class FieldPromotionCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "RECORD-TYPE")
    private String recordType;

    @Parameters(index = "1", paramLabel = "COLUMN")
    private String column;

    @Option(names = "--id", paramLabel = "ID")
    private String id;

    @Mixin
    private FieldDefinitionCommand.Description description;

    @Option(names = "--dry-run")
    private boolean dryRun;

    FieldPromotionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.records().requireType(recordType);
        CustomField plain = CustomField.of(
                recordType, id == null ? CustomField.idFor(column) : id, CustomField.KINDS.getFirst(), column);
        ImportedColumns.Promoted done = session.engine(ImportedColumns.class)
                .promote(description.of(plain), column, dryRun, session.progress());
        Map<String, Object> result = new LinkedHashMap<>(FieldsCommand.row(done.field()));
        result.put("read", done.read());
        result.put("converted", done.converted());
        result.put("kept", done.read() - done.converted());
        result.put(
                "unfit", done.unfit().stream().map(FieldPromotionCommand::row).toList());
        result.put("commit", done.commit().map(Object::toString).orElse(null));
        session.print(result);
        return 0;
    }

    private static Map<String, Object> row(ImportedColumns.Unfit unfit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("record", unfit.record().toString());
        row.put("title", unfit.title());
        row.put("value", unfit.value());
        row.put("reason", unfit.reason());
        return row;
    }
}
