package org.maitri.publicrelations.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.maitri.kernel.RecordRef;
import org.maitri.publicrelations.Coverage;
import org.maitri.publicrelations.EventKind;
import org.maitri.publicrelations.Gift;
import org.maitri.publicrelations.PublicEvent;
import org.maitri.publicrelations.VolunteerShift;
import org.maitri.spi.record.Roles;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.osgi.service.component.annotations.Component;

/** A year in public: good deeds, a recall in the autumn, hostile headlines, and a goodwill programme. */
@Component(service = SampleContributor.class)
public final class SampleEvents implements SampleContributor {

    private static final List<String> OUTLETS =
            List.of("The Morning Post", "Kitchen Weekly", "Channel 9", "Radio South", "Consumer Watch", "City Herald");

    @Override
    public int order() {
        return 500;
    }

    @Override
    public String label() {
        return Messages.get("sample.label");
    }

    @Override
    public void create(SampleScope scope) {
        LocalDate first = scope.year().from();
        PublicEvent cookout =
                done(scope, "Neighbourhood cook-out", EventKind.COMMUNITY, first.plusDays(60), "Market square");
        cover(scope, cookout, first.plusDays(61), 4, 0.5);
        PublicEvent drive =
                done(scope, "Kitchens for the shelter", EventKind.DONATION, first.plusDays(120), "City shelter");
        cover(scope, drive, first.plusDays(122), 3, 0.6);
        gifts(scope, drive, first.plusDays(100));
        PublicEvent cleanup = done(scope, "River clean-up day", EventKind.VOLUNTEER, first.plusDays(150), "Riverside");
        shifts(scope, cleanup, first.plusDays(150));
        cover(
                scope,
                done(scope, "New factory opens", EventKind.PRESS, first.plusDays(200), "Plant 2"),
                first.plusDays(200),
                5,
                0.4);
        recall(scope);
    }

    private static PublicEvent done(SampleScope scope, String name, String kind, LocalDate day, String place) {
        PublicEvent event = scope.work().add(new PublicEvent());
        event.setName(name);
        event.setKind(kind);
        event.setStartsOn(day);
        event.setPlace(place);
        event.setOwner("Grace Thomas");
        event.close(null, day);
        scope.offer("event", event.ref());
        return event;
    }

    private static void recall(SampleScope scope) {
        LocalDate day = scope.crisisDay();
        PublicEvent recall = scope.work().add(new PublicEvent());
        recall.setName("Recall of the kettle K-200");
        recall.setKind(EventKind.RECALL);
        recall.setSeverity("high");
        recall.setStartsOn(day);
        recall.setProduct("Kettle K-200, made in June and July");
        recall.setReason("The handle may come loose when the kettle is full");
        recall.setOwner("Grace Thomas");
        recall.begin();
        scope.offer("event", recall.ref());
        cover(scope, recall, day, 14, -0.7);
        cover(scope, recall, day.plusDays(10), 8, -0.3);
        PublicEvent goodwill = scope.work().add(new PublicEvent());
        goodwill.setName("A new kettle at your door");
        goodwill.setKind(EventKind.RELEASE);
        goodwill.setStartsOn(day.plusDays(18));
        goodwill.setDescription(
                "Every affected customer gets the new model and a visit, without asking for a receipt.");
        goodwill.begin();
        cover(scope, goodwill, day.plusDays(19), 7, 0.45);
    }

    private static void cover(SampleScope scope, PublicEvent event, LocalDate from, int pieces, double mood) {
        RandomGenerator random = scope.random();
        for (int i = 0; i < pieces; i++) {
            LocalDate day = from.plusDays(random.nextInt(12));
            if (day.isAfter(scope.year().to())) {
                continue;
            }
            Coverage coverage = scope.work().add(new Coverage());
            String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
            coverage.setEvent(event.ref());
            coverage.setOutlet(outlet);
            coverage.setOutletKind(
                    outlet.startsWith("Channel") ? "tv" : outlet.startsWith("Radio") ? "radio" : "press");
            coverage.setTitle(event.name());
            coverage.setPublishedOn(day);
            coverage.setReach(20_000L + random.nextInt(400_000));
            coverage.setSentiment(BigDecimal.valueOf(Math.clamp(mood + random.nextGaussian() * 0.2, -1, 1)));
            if (coverage.waitsForAnswer()
                    && random.nextInt(4) > 0
                    && day.plusDays(2).isBefore(scope.year().to())) {
                coverage.answer(day.plusDays(1), "We called the editor and sent the facts.");
            }
        }
    }

    private static void gifts(SampleScope scope, PublicEvent drive, LocalDate from) {
        RandomGenerator random = scope.random();
        Gift own = scope.work().add(new Gift());
        own.setDirection(Gift.GIVEN);
        own.setCurrency(SampleScope.CURRENCY);
        own.setAmount(BigDecimal.valueOf(5_000));
        own.setPurpose("Kitchens for the shelter");
        own.setGivenOn(from.plusDays(20));
        own.setEvent(drive.ref());
        for (RecordRef customer : scope.offered(Roles.CUSTOMER)) {
            if (random.nextInt(40) != 0) {
                continue;
            }
            Gift gift = scope.work().add(new Gift());
            gift.setGiver(customer);
            gift.setDirection(Gift.RECEIVED);
            gift.setCurrency(SampleScope.CURRENCY);
            gift.setAmount(BigDecimal.valueOf(10L * (1 + random.nextInt(12))));
            gift.setPurpose("Kitchens for the shelter");
            gift.setGivenOn(from.plusDays(random.nextInt(30)));
            gift.setEvent(drive.ref());
        }
    }

    private static void shifts(SampleScope scope, PublicEvent cleanup, LocalDate day) {
        List<RecordRef> employees = scope.offered(Roles.EMPLOYEE);
        for (int i = 0; i < employees.size(); i += 3) {
            VolunteerShift shift = scope.work().add(new VolunteerShift());
            shift.setEvent(cleanup.ref());
            shift.setEmployee(employees.get(i));
            shift.setWorkedOn(day);
            shift.setHours(BigDecimal.valueOf(2 + scope.random().nextInt(5)));
            shift.setTask(i % 2 == 0 ? "River bank" : "Kitchen tent");
        }
    }
}
