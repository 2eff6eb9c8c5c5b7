package org.maitri.customers.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;
import org.maitri.spi.imports.Sample;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Roles;

/** What the columns of an address book can be mapped to. */
final class Targets {

    /** What headings may promise where addresses of mail stand. */
    private static final Set<String> NOT_MAILS = Set.of("name", ContactColumns.ADDRESS, ContactColumns.STREET);

    private Targets() {}

    static ImportTarget text(String id) {
        return ImportTarget.of(id, Messages.get("target." + id), FieldKind.TEXT);
    }

    static ImportTarget longText(String id) {
        return ImportTarget.of(id, Messages.get("target." + id), FieldKind.LONG_TEXT);
    }

    static ImportTarget number(String id) {
        return ImportTarget.of(id, Messages.get("target." + id), FieldKind.INTEGER);
    }

    static ImportTarget date(String id) {
        return ImportTarget.of(id, Messages.get("target." + id), FieldKind.DATE);
    }

    /** What people and organisations have in common. */
    static List<ImportTarget> ofEveryCustomer() {
        return List.of(
                ImportTarget.of(ContactColumns.MAIL, Messages.get("target.mail"), FieldKind.MAIL)
                        .repeatedly(),
                text(ContactColumns.MAIL_LABEL).repeatedly(),
                text(ContactColumns.PHONE).repeatedly(),
                text(ContactColumns.PHONE_LABEL).repeatedly(),
                text(ContactColumns.WEB).repeatedly(),
                text(ContactColumns.SOCIAL).repeatedly(),
                text(ContactColumns.ADDRESS).repeatedly(),
                text(ContactColumns.ADDRESS_LABEL).repeatedly(),
                text(ContactColumns.STREET).repeatedly(),
                text(ContactColumns.POSTAL_CODE).repeatedly(),
                text(ContactColumns.CITY).repeatedly(),
                text(ContactColumns.REGION).repeatedly(),
                text(ContactColumns.COUNTRY).repeatedly(),
                text("owner"),
                text(Roles.TIER),
                date("since"),
                ImportTarget.of("tags", Messages.get("target.tags"), FieldKind.TAGS),
                longText("remarks"));
    }

    /**
     * Puts what the columns' names mean to an address book in place of what was proposed; a target that only one column may
     * have goes to the first.
     */
    static Mapping improve(Sample sample, Mapping proposed, List<ImportTarget> targets) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < sample.columns().size(); i++) {
            String name = sample.columns().get(i);
            Column before = proposed.column(name).orElse(Column.to(name, Mapping.ATTRIBUTE));
            List<String> cells = sample.values(i);
            String meant = before.target().equals(Mapping.KEY)
                    ? Mapping.KEY
                    : ContactColumns.target(name)
                            .map(target -> known(target, targets))
                            .filter(target -> fits(target, cells))
                            .map(target -> NOT_MAILS.contains(target) && areMails(cells) ? ContactColumns.MAIL : target)
                            .orElse(before.target());
            boolean taken = !repeatable(meant, targets)
                    && columns.stream().anyMatch(other -> other.target().equals(meant));
            columns.add(new Column(name, taken ? Mapping.ATTRIBUTE : meant, before.pattern(), before.decimal()));
        }
        return new Mapping(
                proposed.name(), proposed.recordType(), withTown(withMails(sample, columns)), proposed.defaults());
    }

    /** Where no column is called so, the first one that holds mail addresses and nothing else. */
    private static List<Column> withMails(Sample sample, List<Column> columns) {
        if (columns.stream().anyMatch(column -> column.target().equals(ContactColumns.MAIL))) {
            return columns;
        }
        Optional<Column> mails = columns.stream()
                .filter(column -> column.target().equals(Mapping.ATTRIBUTE)
                        && areMails(sample.values(sample.columns().indexOf(column.name()))))
                .findFirst();
        return columns.stream()
                .map(column -> mails.filter(column::equals).isPresent()
                        ? Column.to(column.name(), ContactColumns.MAIL)
                        : column)
                .toList();
    }

    /** Where no column has the town, a suburb is what the post calls it. */
    private static List<Column> withTown(List<Column> columns) {
        if (columns.stream().anyMatch(column -> column.target().equals(ContactColumns.CITY))) {
            return columns;
        }
        return columns.stream()
                .map(column -> column.target().equals(ContactColumns.STREET)
                                && ColumnWords.of(column.name()).has("suburb")
                        ? new Column(column.name(), ContactColumns.CITY, column.pattern(), column.decimal())
                        : column)
                .toList();
    }

    private static boolean areMails(List<String> cells) {
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.matches("[^\\s@]+@[^\\s@]+"));
    }

    private static String known(String target, List<ImportTarget> targets) {
        boolean there = target.equals(Mapping.KEY)
                || targets.stream().anyMatch(candidate -> candidate.id().equals(target));
        return there ? target : Mapping.ATTRIBUTE;
    }

    /** A key tells its rows apart. */
    private static boolean fits(String target, List<String> cells) {
        return !target.equals(Mapping.KEY) || cells.stream().distinct().count() == cells.size();
    }

    private static boolean repeatable(String target, List<ImportTarget> targets) {
        return target.equals(Mapping.ATTRIBUTE)
                || target.equals(Mapping.IGNORE)
                || targets.stream().anyMatch(candidate -> candidate.id().equals(target) && candidate.repeatable());
    }
}
