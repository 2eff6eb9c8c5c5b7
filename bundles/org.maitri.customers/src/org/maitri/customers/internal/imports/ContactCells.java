package org.maitri.customers.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.PostalAddress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.imports.ImportRow;

/** The ways to reach a customer that stand in one row. */
final class ContactCells {

    private static final int LONGEST = 2000;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private static final Pattern HOUSE_NUMBER =
            Pattern.compile("\\d{1,5}\\s?\\p{L}?(?:\\s?[-/]\\s?\\d{1,5}\\s?\\p{L}?)?");

    private final ImportRow row;

    ContactCells(ImportRow row) {
        this.row = row;
    }

    boolean isEmpty() {
        return Stream.of(
                        ContactColumns.MAIL,
                        ContactColumns.PHONE,
                        ContactColumns.ADDRESS,
                        ContactColumns.STREET,
                        ContactColumns.CITY,
                        ContactColumns.WEB,
                        ContactColumns.SOCIAL)
                .allMatch(target -> row.values(target).isEmpty());
    }

    /** The forms of the row's mail addresses, or of its numbers, by which a customer is recognised. */
    List<String> matchKeys(String kind) {
        return values(kind).values().stream()
                .flatMap(cell -> parts(cell.toString()).stream())
                .map(part -> ContactPoint.matchKey(kind, part))
                .distinct()
                .toList();
    }

    List<ContactPoint> points(RecordRef owner) {
        List<ContactPoint> points = new ArrayList<>();
        addAll(points, owner, ContactPoint.MAIL, ContactColumns.MAIL, ContactColumns.MAIL_LABEL);
        addAll(points, owner, ContactPoint.PHONE, ContactColumns.PHONE, ContactColumns.PHONE_LABEL);
        addresses().forEach((label, address) -> points.add(ContactPoint.postal(owner, label.label(), address)));
        addAll(points, owner, ContactPoint.WEB, ContactColumns.WEB, "");
        addAll(points, owner, ContactPoint.SOCIAL, ContactColumns.SOCIAL, "");
        return points.stream().filter(point -> !point.content().isBlank()).toList();
    }

    /** Some systems name those who wrote by their mail address, or with it. */
    private Map<String, Object> values(String target) {
        Map<String, Object> cells = row.values(target);
        if (!target.equals(ContactColumns.MAIL)) {
            return cells;
        }
        String name = row.text("name").orElse("");
        if (cells.isEmpty() && ADDRESS.matcher(name).matches()) {
            return row.values("name");
        }
        Map<String, Object> mails = new LinkedHashMap<>();
        cells.forEach((column, cell) -> mails.put(
                column,
                NamedAddress.of(cell.toString()).<Object>map(NamedAddress::mail).orElse(cell)));
        if (cells.isEmpty()) {
            NamedAddress.of(name).ifPresent(found -> mails.put("mail", found.mail()));
        }
        return mails;
    }

    private void addAll(List<ContactPoint> points, RecordRef owner, String kind, String target, String labelTarget) {
        Map<String, String> labels = row.values(labelTarget).entrySet().stream()
                .collect(Collectors.toMap(
                        cell -> ColumnWords.of(cell.getKey()).stem(),
                        cell -> cell.getValue().toString(),
                        (one, other) -> one));
        values(target).forEach((column, cell) -> {
            String typed = labels.get(ColumnWords.of(column).stem());
            String label = ColumnWords.of(typed == null ? column : typed).label();
            parts(cell.toString()).forEach(part -> points.add(ContactPoint.of(owner, kind, label, part)));
        });
    }

    /** Some exports put several addresses of one kind into one cell. */
    private static List<String> parts(String cell) {
        return Stream.of(cell.split("\\s*(:::|[\\r\\n]+)\\s*"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part.length() > LONGEST ? part.substring(0, LONGEST) : part)
                .toList();
    }

    private Map<AddressSlot, PostalAddress> addresses() {
        Map<AddressSlot, Map<String, String>> cells = new LinkedHashMap<>();
        Stream.of(
                        ContactColumns.ADDRESS,
                        ContactColumns.STREET,
                        ContactColumns.POSTAL_CODE,
                        ContactColumns.CITY,
                        ContactColumns.REGION,
                        ContactColumns.COUNTRY)
                .forEach(target -> row.values(target)
                        .forEach((column, cell) -> cells.computeIfAbsent(
                                        AddressSlot.of(column), slot -> new LinkedHashMap<>())
                                .merge(target, cell.toString(), ContactCells::joined)));
        Map<String, String> labels = new LinkedHashMap<>();
        row.values(ContactColumns.ADDRESS_LABEL)
                .forEach((column, label) -> labels.put(
                        AddressSlot.of(column).name(),
                        ColumnWords.of(label.toString()).label()));
        Map<AddressSlot, PostalAddress> addresses = new LinkedHashMap<>();
        cells.forEach((slot, parts) -> {
            if (parts.keySet().stream()
                    .anyMatch(part -> !List.of(ContactColumns.COUNTRY, ContactColumns.REGION)
                            .contains(part))) {
                String label = labels.getOrDefault(slot.name(), slot.label());
                addresses.put(new AddressSlot(slot.name(), label), address(parts));
            }
        });
        return addresses;
    }

    /** The lines of an address; a house number that has a column of its own stays in the line of its street. */
    private static String joined(String line, String next) {
        boolean number = HOUSE_NUMBER.matcher(line).matches()
                || HOUSE_NUMBER.matcher(next).matches();
        return line + (number ? " " : ", ") + next;
    }

    /** A formatted address counts as street only where its parts are not given. */
    private static PostalAddress address(Map<String, String> parts) {
        String street = parts.getOrDefault(
                ContactColumns.STREET,
                parts.containsKey(ContactColumns.CITY) ? null : parts.get(ContactColumns.ADDRESS));
        return new PostalAddress(
                cut(street, 1000),
                cut(parts.get(ContactColumns.POSTAL_CODE), 40),
                cut(parts.get(ContactColumns.CITY), 200),
                cut(parts.get(ContactColumns.REGION), 200),
                cut(parts.get(ContactColumns.COUNTRY), 200));
    }

    private static String cut(String text, int longest) {
        return text == null || text.isBlank() ? null : text.length() <= longest ? text : text.substring(0, longest);
    }

    /** The country, where it stands in the row without any other part of an address. */
    String country() {
        return row.values(ContactColumns.COUNTRY).values().stream()
                .map(Object::toString)
                .findFirst()
                .map(text -> cut(text, 200))
                .orElse(null);
    }
}
