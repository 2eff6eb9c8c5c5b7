package org.maitri.customers.ui.internal.relations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.customers.Household;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.Relation;
import org.maitri.customers.Relations;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.access.Access;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.Records;

/** Decides how the relations of one customer read on their page. Knows no widgets. */
final class RelationsPresenter {

    /** One relation as it reads from here. */
    record Line(
            RecordRef relation,
            String icon,
            String words,
            RecordRef other,
            String title,
            String detail,
            boolean past) {}

    /** A relation that can be added here. @param fromEnd whether the customer is the one the kind speaks of */
    record Addition(String kind, boolean fromEnd, String words) {}

    private final RecordRef customer;
    private final Database database;
    private final Records records;
    private final Access access;

    RelationsPresenter(RecordRef customer, Database database, Records records, Access access) {
        this.customer = customer;
        this.database = database;
        this.records = records;
        this.access = access;
    }

    /** Reads what there is, present ones first. Not on the UI thread. */
    List<Line> read(LocalDate today) {
        Map<UUID, String> jobs = new HashMap<>();
        List<Relation> relations = database.read(work -> {
            List<Relation> found = Relations.of(customer, work);
            work.findAll(Person.class, employees(found)).forEach(person -> jobs.put(person.id(), person.jobTitle()));
            return found;
        });
        Map<RecordRef, String> titles = records.titles(relations.stream()
                .map(relation -> relation.other(customer))
                .distinct()
                .toList());
        return relations.stream()
                .filter(relation -> titles.containsKey(relation.other(customer)))
                .map(relation -> line(
                        relation,
                        titles.get(relation.other(customer)),
                        role(relation, jobs.get(relation.from().id())),
                        today))
                .sorted(Comparator.comparing(Line::past)
                        .thenComparing(Line::words)
                        .thenComparing(Line::title))
                .toList();
    }

    private static List<UUID> employees(List<Relation> relations) {
        return relations.stream()
                .filter(relation ->
                        relation.is(Relation.EMPLOYEE) && relation.from().type().equals(Person.TYPE))
                .map(relation -> relation.from().id())
                .toList();
    }

    private Line line(Relation relation, String title, String role, LocalDate today) {
        return new Line(
                relation.ref(),
                relation.icon(),
                relation.words(customer),
                relation.other(customer),
                title,
                Stream.of(role, period(relation))
                        .filter(text -> text != null && !text.isBlank())
                        .collect(Collectors.joining(", ")),
                relation.until() != null && relation.until().isBefore(today));
    }

    /** What the relation says, else what the person's own page says of their work. */
    private static String role(Relation relation, String job) {
        boolean said = relation.role() != null && !relation.role().isBlank();
        return relation.is(Relation.OTHER) ? null : said ? relation.role() : job;
    }

    private static String period(Relation relation) {
        if (relation.since() == null && relation.until() == null) {
            return null;
        } else if (relation.until() == null) {
            return Messages.get("relations.since", relation.since().toString());
        } else if (relation.since() == null) {
            return Messages.get("relations.until", relation.until().toString());
        }
        return Messages.get(
                "relations.period",
                relation.since().toString(),
                relation.until().toString());
    }

    boolean mayChange() {
        return access.may("customers.person.write");
    }

    /** What can be said of such a customer, in the order people look for it. */
    List<Addition> additions() {
        return switch (customer.type()) {
            case Organisation.TYPE ->
                List.of(
                        add(Relation.EMPLOYEE, false),
                        add(Relation.CONTACT, false),
                        add(Relation.PARENT_COMPANY, true),
                        add(Relation.PARENT_COMPANY, false),
                        add(Relation.SUPPLIER, true),
                        add(Relation.SUPPLIER, false),
                        add(Relation.REFERRED, true),
                        add(Relation.REFERRED, false),
                        add(Relation.OTHER, true));
            case Household.TYPE ->
                List.of(add(Relation.MEMBER, false), add(Relation.REFERRED, true), add(Relation.OTHER, true));
            default ->
                List.of(
                        add(Relation.EMPLOYEE, true),
                        add(Relation.CONTACT, true),
                        add(Relation.MEMBER, true),
                        add(Relation.PARTNER, true),
                        add(Relation.PARENT, true),
                        add(Relation.PARENT, false),
                        add(Relation.MANAGER, true),
                        add(Relation.MANAGER, false),
                        add(Relation.ASSISTANT, true),
                        add(Relation.ASSISTANT, false),
                        add(Relation.REFERRED, true),
                        add(Relation.REFERRED, false),
                        add(Relation.OTHER, true));
        };
    }

    private static Addition add(String kind, boolean fromEnd) {
        return new Addition(kind, fromEnd, Relation.words(kind, fromEnd));
    }

    /** What the page of such a new relation begins with. */
    Map<String, Object> values(Addition addition) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", addition.kind());
        values.put(addition.fromEnd() ? "from" : "to", customer);
        return values;
    }
}
