package org.maitri.customers.internal.cards;

import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Agent;
import ezvcard.property.Birthday;
import ezvcard.property.Categories;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Gender;
import ezvcard.property.Impp;
import ezvcard.property.Language;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.Profile;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cells of one card by column name. What address books have in common gets a column with a plain name, numbered where
 * there are several; everything else keeps the name of its property.
 */
final class CardCells {

    private static final List<String> FIRST = List.of(
            "UID",
            "Name",
            "Name prefix",
            "Given name",
            "Middle name",
            "Family name",
            "Name suffix",
            "Company",
            "Department",
            "Job title",
            "E-mail",
            "Phone",
            "Address",
            "Web",
            "Social",
            "Birthday",
            "Gender",
            "Language",
            "Categories",
            "Notes");

    /** The most characters of what a customer has only once. A card that says more is kept whole nevertheless. */
    private static final Map<String, Integer> ROOM = Map.of(
            "Name",
            300,
            "Name prefix",
            100,
            "Given name",
            200,
            "Family name",
            200,
            "Company",
            300,
            "Department",
            300,
            "Job title",
            300,
            "Language",
            100);

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final VCard card;
    private final CardLabels labels;

    private CardCells(VCard card) {
        this.card = card;
        this.labels = new CardLabels(card);
    }

    static Map<String, String> of(VCard card) {
        CardCells cells = new CardCells(card);
        cells.name();
        cells.work();
        cells.addresses();
        cells.rest();
        return cells.cells;
    }

    /** The columns of many cards in the order people expect; those of one kind stay together, by number. */
    static List<String> inOrder(Collection<String> columns) {
        return columns.stream()
                .sorted(Comparator.comparingInt(CardCells::rank).thenComparingInt(CardCells::number))
                .toList();
    }

    private static int rank(String column) {
        for (int i = 0; i < FIRST.size(); i++) {
            if (column.equals(FIRST.get(i)) || column.matches(FIRST.get(i) + " \\d+.*")) {
                return i;
            }
        }
        return FIRST.size();
    }

    private static int number(String column) {
        String digits = column.replaceAll("^\\D+(\\d+).*$", "$1");
        return digits.length() < 6 && digits.matches("\\d+") ? Integer.parseInt(digits) : 0;
    }

    private void put(String column, String value) {
        if (value != null && !value.isBlank()) {
            String text = value.strip();
            int room = ROOM.getOrDefault(column, text.length());
            cells.merge(
                    column,
                    text.substring(0, Math.min(text.length(), room)),
                    (old, now) -> old.equals(now) ? old : old + "; " + now);
        }
    }

    private void name() {
        put("UID", card.getUid() == null ? null : card.getUid().getValue());
        put(
                "Name",
                card.getFormattedName() == null ? null : card.getFormattedName().getValue());
        StructuredName name = card.getStructuredName();
        if (name != null) {
            put("Name prefix", String.join(" ", name.getPrefixes()));
            put("Given name", name.getGiven());
            put("Middle name", String.join(" ", name.getAdditionalNames()));
            put("Family name", name.getFamily());
            put("Name suffix", String.join(" ", name.getSuffixes()));
        }
        Gender gender = card.getGender();
        put("Gender", gender == null ? null : gender.getGender() == null ? gender.getText() : gender.getGender());
        put(
                "Language",
                card.getLanguages().stream().map(Language::getValue).findFirst().orElse(null));
        birthday(card.getBirthday());
    }

    /** A birthday without a year is no date, but worth keeping. */
    private void birthday(Birthday birthday) {
        if (birthday == null) {
            return;
        }
        Temporal date = birthday.getDate();
        if (date != null && withoutYear(birthday, date)) {
            put(
                    "Birthday as written",
                    "--%02d-%02d".formatted(date.get(ChronoField.MONTH_OF_YEAR), date.get(ChronoField.DAY_OF_MONTH)));
        } else if (date != null && date.isSupported(ChronoField.EPOCH_DAY)) {
            put("Birthday", LocalDate.from(date).toString());
        } else {
            put(
                    "Birthday as written",
                    date != null
                            ? date.toString()
                            : birthday.getPartialDate() != null
                                    ? birthday.getPartialDate().toISO8601(true)
                                    : birthday.getText());
        }
    }

    /** Some programs write a year that stands for none, and say so beside it. */
    private static boolean withoutYear(Birthday birthday, Temporal date) {
        String omitted = birthday.getParameter("X-APPLE-OMIT-YEAR");
        return omitted != null
                && date.isSupported(ChronoField.EPOCH_DAY)
                && omitted.equals(String.valueOf(date.get(ChronoField.YEAR)));
    }

    private void work() {
        Organization organisation = card.getOrganization();
        if (organisation != null && !organisation.getValues().isEmpty()) {
            put("Company", organisation.getValues().getFirst());
            put(
                    "Department",
                    organisation.getValues().stream()
                            .skip(1)
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(", ")));
        }
        put(
                "Job title",
                card.getTitles().isEmpty() ? null : card.getTitles().getFirst().getValue());
        card.getOrganizations().stream().skip(1).forEach(other -> put("ORG", String.join(", ", other.getValues())));
        card.getTitles().stream().skip(1).forEach(other -> put("TITLE", other.getValue()));
        card.getCategoriesList().forEach(categories -> put("Categories", String.join("; ", categories.getValues())));
        put(
                "Notes",
                card.getNotes().stream()
                        .map(Note::getValue)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n\n")));
    }

    private void addresses() {
        numbered("E-mail", preferredFirst(card.getEmails()), Email::getValue);
        numbered("Phone", preferredFirst(card.getTelephoneNumbers()), CardCells::number);
        numbered("Web", card.getUrls(), Url::getValue);
        numbered("Social", card.getImpps(), impp -> impp.getUri() == null ? null : impp.getHandle());
        int n = 0;
        for (Address address : preferredFirst(card.getAddresses())) {
            n++;
            String column = "Address " + n;
            put(column + " type", labels.of(address));
            put(column + " street", street(address));
            put(column + " postal code", String.join(" ", address.getPostalCodes()));
            put(column + " city", String.join(", ", address.getLocalities()));
            put(column + " region", String.join(", ", address.getRegions()));
            put(column + " country", String.join(", ", address.getCountries()));
        }
    }

    /** Everything of an address that is more than the place, in one line. */
    static String street(Address address) {
        return Stream.of(address.getPoBoxes(), address.getExtendedAddresses(), address.getStreetAddresses())
                .flatMap(List::stream)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    static String number(Telephone phone) {
        if (phone.getUri() == null) {
            return phone.getText();
        }
        String extension = phone.getUri().getExtension();
        return phone.getUri().getNumber() + (extension == null ? "" : " ext. " + extension);
    }

    private <P extends VCardProperty> void numbered(String name, List<P> properties, Function<P, String> value) {
        int n = 0;
        for (P property : properties) {
            String text = value.apply(property);
            if (text != null && !text.isBlank()) {
                n++;
                put(name + ' ' + n, text);
                put(name + ' ' + n + " type", labels.of(property));
            }
        }
    }

    private <P extends VCardProperty> List<P> preferredFirst(List<P> properties) {
        List<P> sorted = new ArrayList<>(properties);
        sorted.sort(Comparator.comparingInt(labels::preference));
        return sorted;
    }

    /** Everything that has no column yet, under the name of its property. */
    private void rest() {
        List<Class<? extends VCardProperty>> done = List.of(
                Uid.class,
                FormattedName.class,
                StructuredName.class,
                Gender.class,
                Language.class,
                Birthday.class,
                Organization.class,
                Title.class,
                Categories.class,
                Note.class,
                Email.class,
                Telephone.class,
                Url.class,
                Impp.class,
                Address.class,
                Profile.class);
        for (VCardProperty property : card.getProperties()) {
            boolean label =
                    property instanceof RawProperty raw && raw.getPropertyName().equalsIgnoreCase("X-ABLabel");
            if (!done.contains(property.getClass()) && !label) {
                put(
                        labels.columnOf(property),
                        property instanceof Agent agent ? agent(agent) : labels.textOf(property));
            }
        }
        for (int i = 1; i < card.getFormattedNames().size(); i++) {
            put("FN", card.getFormattedNames().get(i).getValue());
        }
    }

    private static String agent(Agent agent) {
        if (agent.getVCard() == null) {
            return agent.getUrl();
        }
        Map<String, String> cells = of(agent.getVCard());
        return Stream.of("Name", "E-mail 1", "Phone 1")
                .map(cells::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
