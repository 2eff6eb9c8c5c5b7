package org.maitri.customers.internal.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.maitri.customers.Consent;
import org.maitri.customers.Customer;
import org.maitri.kernel.RecordRef;

/** What the people of the sample agreed to when they became customers, and what some took back a while later. */
final class Agreements {

    private static final int WEEKS_UNTIL_WITHDRAWAL = 20;
    private static final List<String> SOURCES =
            List.of("Warranty card", "Form on the website", "Stand at the autumn fair", "Said so on the phone");
    private static final String ASKED =
            "May we write to you about new appliances and recipes? You can take this back at any time.";

    private Agreements() {}

    /** @param number counts the customers, and decides */
    static List<Consent> of(Customer customer, int number, ZoneId zone) {
        RecordRef who = customer.ref();
        LocalDate day = customer.since();
        String source = SOURCES.get(number % SOURCES.size());
        Consent mail = consent(who, Consent.MARKETING, "mail", Consent.GIVEN, source, day, zone);
        return switch (number % 12) {
            case 0, 3, 6 -> List.of(mail);
            case 4 -> List.of(mail, consent(who, "survey", Consent.ANY, Consent.GIVEN, source, day, zone));
            case 8 -> List.of(consent(who, Consent.MARKETING, Consent.ANY, Consent.GIVEN, source, day, zone));
            case 11 -> withdrawn(mail, day, zone);
            default -> List.of();
        };
    }

    private static List<Consent> withdrawn(Consent mail, LocalDate day, ZoneId zone) {
        LocalDate later = day.plusWeeks(WEEKS_UNTIL_WITHDRAWAL);
        if (!later.isBefore(LocalDate.now(zone))) {
            return List.of(mail);
        }
        Consent withdrawal = mail.withdrawn("Link in the newsletter");
        withdrawal.setAt(later.atTime(18, 30).atZone(zone).toInstant());
        return List.of(mail, withdrawal);
    }

    private static Consent consent(
            RecordRef who, String purpose, String channel, String state, String source, LocalDate day, ZoneId zone) {
        Consent consent = Consent.of(who, purpose, channel, state);
        consent.setSource(source);
        consent.setEvidence(ASKED);
        consent.setAt(day.atTime(10, 0).atZone(zone).toInstant());
        return consent;
    }
}
