package org.maitri.customers.internal.reach;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.internal.Messages;
import org.maitri.customers.internal.phones.PhoneNumbers;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;

/** Whether a contact point is in use today, how it reads, and what is wrong with one that is being typed. */
public final class ContactPointState {

    static final List<Choice> CHOICES = List.of(
            new Choice("current", Messages.get("contact.state.current"), Tone.GOOD, "circle-check"),
            new Choice("future", Messages.get("contact.state.future"), Tone.INFO, "calendar-clock"),
            new Choice("past", Messages.get("contact.state.past"), Tone.NEUTRAL, "history"),
            new Choice("unwanted", Messages.get("contact.state.unwanted"), Tone.BAD, "ban"));

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private ContactPointState() {}

    static Map<UUID, Object> states(UnitOfWork work, Collection<UUID> points) {
        LocalDate today = LocalDate.now();
        Map<UUID, Object> states = new HashMap<>();
        work.findAll(ContactPoint.class, points).forEach(point -> states.put(point.id(), of(point, today)));
        return states;
    }

    private static String of(ContactPoint point, LocalDate today) {
        if (point.doNotUse()) {
            return "unwanted";
        }
        return point.past(today) ? "past" : point.yetToCome(today) ? "future" : "current";
    }

    static Map<UUID, Object> shown(UnitOfWork work, Collection<UUID> points) {
        Map<RecordRef, String> countries = new HashMap<>();
        Map<UUID, Object> shown = new HashMap<>();
        for (ContactPoint point : work.findAll(ContactPoint.class, points)) {
            String country = countries.computeIfAbsent(point.owner(), owner -> country(owner, work));
            shown.put(point.id(), point.shown(country));
        }
        return shown;
    }

    private static String country(RecordRef owner, UnitOfWork work) {
        return Customer.of(owner, work).map(Customer::country).orElse("");
    }

    static String problem(Object content, Function<String, Object> others) {
        Object kind = others.apply("kind");
        if (ContactPoint.PHONE.equals(kind)) {
            return PhoneNumbers.problem(content.toString(), (String) others.apply("country"))
                    .orElse(null);
        }
        return ContactPoint.MAIL.equals(kind) ? mailProblem(content) : null;
    }

    public static String mailProblem(Object value) {
        return MAIL.matcher(value.toString()).matches() ? null : Messages.get("customer.mail.wrong", value);
    }

    static String order(Object until, Function<String, Object> others) {
        return others.apply("validFrom") instanceof LocalDate from && from.isAfter((LocalDate) until)
                ? Messages.get("contact.validUntil.wrong")
                : null;
    }
}
