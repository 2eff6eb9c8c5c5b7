package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import picocli.CommandLine.Command;

/** Lists what kinds of records there are. */
@Command(name = "record-types")
final class RecordTypesCommand implements Callable<Integer> {

    private final Session session;

    RecordTypesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<String> imported = session.imports().recordTypes();
        session.print(session.records().types().stream()
                .map(type -> row(type, imported))
                .toList());
        return 0;
    }

    private Map<String, Object> row(RecordType<?> type, List<String> imported) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", type.id());
        row.put("label", type.label());
        row.put("standalone", type.standalone());
        row.put("import", imported.contains(type.id()));
        if (session.results().json()) {
            row.put(
                    "fields",
                    type.fields().stream().map(RecordTypesCommand::field).toList());
        }
        return row;
    }

    private static Map<String, Object> field(Field<?> field) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", field.id());
        row.put("label", field.label());
        row.put("kind", field.kind().id());
        row.put("sorted", field.is(Field.Use.SORTED));
        row.put("required", field.is(Field.Use.REQUIRED));
        row.put("editable", field.editable());
        row.put(
                "choices",
                field.choices().stream().map(choice -> choice.value()).toList());
        return row;
    }
}
