package org.maitri.customers.internal;

import java.util.List;
import org.maitri.customers.ContactPoint;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;

/** The words this module offers where a field is a choice. */
final class Vocabulary {

    static final List<Choice> GENDERS = List.of(
            choice("gender", "female", "user"), choice("gender", "male", "user"), choice("gender", "other", "user"));

    static final List<Choice> CONTACT_KINDS = List.of(
            choice("contact.kind", ContactPoint.MAIL, "mail"),
            choice("contact.kind", ContactPoint.PHONE, "phone"),
            choice("contact.kind", ContactPoint.POSTAL, "map-pin"),
            choice("contact.kind", ContactPoint.SOCIAL, "message-circle"),
            choice("contact.kind", ContactPoint.WEB, "globe"));

    static final List<Choice> CONTACT_LABELS = List.of(
            choice("contact.label", "home", "house"),
            choice("contact.label", "work", "briefcase"),
            choice("contact.label", "mobile", "smartphone"),
            choice("contact.label", "fax", "printer"),
            choice("contact.label", "pager", "radio"),
            choice("contact.label", "other", "circle-ellipsis"));

    private Vocabulary() {}

    private static Choice choice(String texts, String value, String icon) {
        return new Choice(value, Messages.get(texts + '.' + value), Tone.NEUTRAL, icon);
    }
}
