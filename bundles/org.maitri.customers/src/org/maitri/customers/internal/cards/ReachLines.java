package org.maitri.customers.internal.cards;

import ezvcard.parameter.VCardParameters;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Impp;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.PostalAddress;
import org.maitri.customers.internal.cards.CardFace.Reached;

/** How a way to reach a customer stands on a card. */
final class ReachLines {

    private static final Map<String, String> TYPES =
            Map.of("home", "home", "work", "work", "mobile", "cell", "fax", "fax", "pager", "pager");
    private static final String SOCIAL_PROFILE = "X-SOCIALPROFILE";
    private static final int SHORTEST_NUMBER = 6;
    private static final int LONGEST_STREET = 1000;

    private ReachLines() {}

    /** Whether a property is this way to reach the customer. */
    static boolean says(VCardProperty property, Reached point) {
        String kind = switch (property) {
            case Email mail -> ContactPoint.MAIL;
            case Telephone phone -> ContactPoint.PHONE;
            case Address address -> ContactPoint.POSTAL;
            case Url page -> ContactPoint.WEB;
            default -> ContactPoint.SOCIAL;
        };
        String text = switch (property) {
            case Email mail -> mail.getValue();
            case Telephone phone -> CardCells.number(phone);
            case Address address -> lineOf(address);
            case Url page -> page.getValue();
            case Impp account -> account.getUri() == null ? null : account.getHandle();
            case RawProperty raw -> raw.getValue();
            default -> null;
        };
        if (text == null || text.isBlank()) {
            return false;
        }
        // A page of a network is called a page by some programs and an account by others.
        boolean web = point.kind().equals(ContactPoint.WEB) || point.kind().equals(ContactPoint.SOCIAL);
        boolean comparable = point.kind().equals(kind) || web && !(property instanceof Email);
        return comparable
                && (point.kind().equals(ContactPoint.PHONE)
                        ? sameNumber(text, point.content())
                        : bare(point.kind(), text).equals(bare(point.kind(), point.content())));
    }

    /** As it is compared: where the lines of an address end does not matter. */
    private static String bare(String kind, String text) {
        String line = kind.equals(ContactPoint.POSTAL) ? text.replaceAll("[\\s,]+", " ") : text;
        return ContactPoint.matchKey(kind, line.strip());
    }

    /** A number may have got the code of its country since it stood on the card. */
    private static boolean sameNumber(String one, String other) {
        String first = one.replaceAll("\\D", "").replaceFirst("^0+", "");
        String second = other.replaceAll("\\D", "").replaceFirst("^0+", "");
        return Math.min(first.length(), second.length()) < SHORTEST_NUMBER
                ? one.strip().equals(other.strip()) || !first.isEmpty() && first.equals(second)
                : first.endsWith(second) || second.endsWith(first);
    }

    private static String lineOf(Address address) {
        String street = CardCells.street(address);
        return new PostalAddress(
                        street.length() <= LONGEST_STREET ? street : street.substring(0, LONGEST_STREET),
                        String.join(" ", address.getPostalCodes()),
                        String.join(", ", address.getLocalities()),
                        String.join(", ", address.getRegions()),
                        String.join(", ", address.getCountries()))
                .line();
    }

    static CardLine added(Reached point) {
        VCardProperty property = property(point);
        label(property, point.label());
        prefer(property, point.preferred());
        return CardLine.added(KeptCard.nameOf(property), property);
    }

    private static VCardProperty property(Reached point) {
        return switch (point.kind()) {
            case ContactPoint.MAIL -> new Email(point.content());
            case ContactPoint.PHONE -> new Telephone(point.content());
            case ContactPoint.POSTAL -> address(new Address(), point);
            case ContactPoint.WEB -> new Url(point.content());
            default -> new RawProperty(SOCIAL_PROFILE, point.content());
        };
    }

    private static Address address(Address address, Reached point) {
        Stream.of(
                        address.getPoBoxes(),
                        address.getExtendedAddresses(),
                        address.getStreetAddresses(),
                        address.getPostalCodes(),
                        address.getLocalities(),
                        address.getRegions(),
                        address.getCountries())
                .forEach(List::clear);
        boolean whole = Stream.of(point.street(), point.postalCode(), point.city(), point.region(), point.country())
                .allMatch(String::isEmpty);
        put(address.getStreetAddresses(), whole ? point.content() : point.street());
        put(address.getPostalCodes(), point.postalCode());
        put(address.getLocalities(), point.city());
        put(address.getRegions(), point.region());
        put(address.getCountries(), point.country());
        address.setLabel(null);
        return address;
    }

    private static void put(List<String> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(text);
        }
    }

    /** Puts a changed way to reach the customer in place of what it was; what else the property says stays. */
    static void change(CardLine line, Reached before, Reached now) {
        VCardProperty property = line.property();
        if (!before.kind().equals(now.kind())) {
            property = property(now);
        } else if (!before.same(now)) {
            property = switch (property) {
                case Email mail -> {
                    mail.setValue(now.content());
                    yield mail;
                }
                case Telephone phone -> {
                    phone.setText(now.content());
                    yield phone;
                }
                case Url page -> {
                    page.setValue(now.content());
                    yield page;
                }
                case Address address -> address(address, now);
                default -> property(now);
            };
        }
        if (!Objects.equals(before.label(), now.label())) {
            label(property, now.label());
        }
        if (before.preferred() != now.preferred()) {
            prefer(property, now.preferred());
        }
        line.changed(property);
    }

    private static void label(VCardProperty property, String label) {
        VCardParameters parameters = property.getParameters();
        List<String> kept = parameters.getTypes().stream()
                .filter(type -> !TYPES.containsValue(type.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toList());
        parameters.removeAll("TYPE");
        kept.forEach(type -> parameters.put("TYPE", type));
        String type = TYPES.get(label);
        if (type != null) {
            parameters.put("TYPE", type);
        }
    }

    private static void prefer(VCardProperty property, boolean preferred) {
        VCardParameters parameters = property.getParameters();
        List<String> kept = parameters.getTypes().stream()
                .filter(type -> !type.equalsIgnoreCase("pref"))
                .collect(Collectors.toList());
        parameters.removeAll("TYPE");
        kept.forEach(type -> parameters.put("TYPE", type));
        parameters.setPref(preferred ? 1 : null);
    }
}
