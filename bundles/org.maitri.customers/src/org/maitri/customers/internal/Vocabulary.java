package org.maitri.customers.internal;

import java.util.List;
import org.maitri.customers.Consent;
import org.maitri.customers.ContactPoint;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;

/** The words this module offers where a field is a choice. */
public final class Vocabulary {

    public static final List<Choice> GENDERS = List.of(
            choice("gender", "female", "user"), choice("gender", "male", "user"), choice("gender", "other", "user"));

    public static final List<Choice> CONTACT_KINDS = List.of(
            choice("contact.kind", ContactPoint.MAIL, "mail"),
            choice("contact.kind", ContactPoint.PHONE, "phone"),
            choice("contact.kind", ContactPoint.POSTAL, "map-pin"),
            choice("contact.kind", ContactPoint.SOCIAL, "message-circle"),
            choice("contact.kind", ContactPoint.WEB, "globe"));

    public static final List<Choice> CONTACT_LABELS = List.of(
            choice("contact.label", "home", "house"),
            choice("contact.label", "work", "briefcase"),
            choice("contact.label", "mobile", "smartphone"),
            choice("contact.label", "fax", "printer"),
            choice("contact.label", "pager", "radio"),
            choice("contact.label", "other", "circle-ellipsis"));

    public static final List<Choice> CONSENT_PURPOSES = List.of(
            choice("consent.purpose", Consent.MARKETING, "megaphone"),
            choice("consent.purpose", "survey", "clipboard-list"),
            choice("consent.purpose", "profiling", "scan-search"),
            choice("consent.purpose", Consent.SERVICE, "headset"));

    public static final List<Choice> CONSENT_CHANNELS = List.of(
            choice("consent.channel", Consent.ANY, "circle"),
            choice("consent.channel", "mail", "mail"),
            choice("consent.channel", "phone", "phone"),
            choice("consent.channel", "message", "message-circle"),
            choice("consent.channel", "post", "mailbox"));

    public static final List<Choice> CONSENT_STATES = List.of(
            new Choice(Consent.GIVEN, Messages.get("consent.state.given"), Tone.GOOD, "circle-check"),
            new Choice(Consent.WITHDRAWN, Messages.get("consent.state.withdrawn"), Tone.BAD, "circle-x"));

    private Vocabulary() {}

    private static Choice choice(String texts, String value, String icon) {
        return new Choice(value, Messages.get(texts + '.' + value), Tone.NEUTRAL, icon);
    }
}
