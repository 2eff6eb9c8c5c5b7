package org.maitri.headless.internal.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Session;
import org.maitri.spi.record.CustomField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Defines and changes custom fields. */
final class FieldDefinitionCommand {

    private FieldDefinitionCommand() {}

    /** What is said about a field; what is not said is left as it is. */
    static final class Description {

        @Option(names = "--kind", paramLabel = "KIND")
        String kind;

        @Option(names = "--label", paramLabel = "TEXT")
        String label;

        @Option(names = "--help-text", paramLabel = "TEXT")
        String help;

        @Option(names = "--choices", paramLabel = "LABEL[:TONE]", split = ",")
        List<String> choices;

        @Option(names = "--target", paramLabel = "ROLE|RECORD-TYPE")
        String target;

        @Option(names = "--required", negatable = true)
        Boolean required;

        @Option(names = "--default", paramLabel = "VALUE")
        String initial;

        @Option(names = "--listed", negatable = true)
        Boolean listed;

        CustomField of(CustomField before) {
            CustomField field = before;
            field = kind == null ? field : field.withKind(FieldKinds.of(kind));
            field = label == null ? field : field.withLabel(label.strip());
            field = help == null ? field : field.withHelp(help.strip());
            field = choices == null ? field : field.withChoices(CustomField.choices(choices, before.choices()));
            field = target == null ? field : field.withTarget(target.isBlank() ? null : target);
            field = required == null ? field : field.withRequired(required);
            field = initial == null ? field : field.withInitial(initial);
            return listed == null ? field : field.withListed(listed);
        }
    }

    /** Adds a field to a record type. */
    @Command(name = "define")
    static final class Define implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "RECORD-TYPE")
        private String recordType;

        @Parameters(index = "1", paramLabel = "ID")
        private String id;

        @Mixin
        private Description description;

        Define(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            session.records().requireType(recordType);
            session.fields()
                    .define(description.of(
                            CustomField.of(recordType, id, CustomField.KINDS.getFirst(), FieldKinds.label(id))));
            session.print(FieldsCommand.row(FieldsCommand.require(session, recordType, id)));
            return 0;
        }
    }

    /** Changes a field. */
    @Command(name = "change")
    static final class Change implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "RECORD-TYPE")
        private String recordType;

        @Parameters(index = "1", paramLabel = "ID")
        private String id;

        @Mixin
        private Description description;

        Change(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            CustomField before = FieldsCommand.require(session, recordType, id);
            session.fields().change(description.of(before), session.progress());
            session.print(FieldsCommand.row(FieldsCommand.require(session, recordType, id)));
            return 0;
        }
    }
}
