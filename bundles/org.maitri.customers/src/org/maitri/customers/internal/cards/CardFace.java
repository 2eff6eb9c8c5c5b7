package org.maitri.customers.internal.cards;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;

/** What a customer's record says that a business card says too, as texts by name. */
final class CardFace {

    private static final String POINT = "point:";
    private static final String BETWEEN = "\u001F";

    private final Map<String, String> said = new LinkedHashMap<>();

    private CardFace() {}

    static Map<String, String> of(Customer customer, Collection<ContactPoint> points) {
        CardFace face = new CardFace();
        face.say("name", customer.name());
        face.say("remarks", customer.remarks());
        face.say("tags", String.join(BETWEEN, customer.tags().stream().sorted().toList()));
        if (customer instanceof Person person) {
            face.say("salutation", person.salutation());
            face.say("given", person.givenName());
            face.say("family", person.familyName());
            face.say("employer", person.employer());
            face.say("department", person.department());
            face.say("jobTitle", person.jobTitle());
            face.say("birthday", person.birthday());
            face.say("gender", person.gender());
            face.say("language", person.language());
        } else if (customer instanceof Organisation organisation) {
            face.say("website", organisation.website());
        }
        points.stream()
                .filter(point -> !point.archived())
                .forEach(point -> face.said.put(POINT + point.id(), textOf(point)));
        return face.said;
    }

    private void say(String what, Object value) {
        if (value != null && !value.toString().isBlank()) {
            said.put(what, value.toString());
        }
    }

    private static String textOf(ContactPoint point) {
        return Stream.of(
                        point.kind(),
                        point.label(),
                        point.preferred() ? "preferred" : "",
                        point.content(),
                        point.street(),
                        point.postalCode(),
                        point.city(),
                        point.region(),
                        point.country())
                .map(part -> Objects.requireNonNullElse(part, ""))
                .collect(Collectors.joining(BETWEEN));
    }

    static String keyOf(ContactPoint point) {
        return POINT + point.id();
    }

    static List<String> tags(String said) {
        return said == null ? List.of() : List.of(said.split(BETWEEN));
    }

    /** The points of a face, by key. */
    static Map<String, Reached> points(Map<String, String> face) {
        Map<String, Reached> points = new LinkedHashMap<>();
        face.forEach((key, text) -> {
            if (key.startsWith(POINT)) {
                points.put(key, Reached.of(text.split(BETWEEN, -1)));
            }
        });
        return points;
    }

    /** One way to reach the customer. */
    record Reached(
            String kind,
            String label,
            boolean preferred,
            String content,
            String street,
            String postalCode,
            String city,
            String region,
            String country) {

        private static Reached of(String[] parts) {
            return new Reached(
                    parts[0],
                    parts[1],
                    !parts[2].isEmpty(),
                    parts[3],
                    parts[4],
                    parts[5],
                    parts[6],
                    parts[7],
                    parts[8]);
        }

        String matchKey() {
            return ContactPoint.matchKey(kind, content);
        }

        boolean same(Reached other) {
            return kind.equals(other.kind) && matchKey().equals(other.matchKey());
        }
    }
}
