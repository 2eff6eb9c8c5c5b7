package com.example.loyaltycard.internal;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.EntryKind;
import com.example.loyaltycard.Messages;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Roles;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.osgi.service.component.annotations.Component;

/** Gives every third customer of the sample a card, and a year of shopping. */
// guide: SampleContributor
@Component
public final class LoyaltySample implements SampleContributor {

    private static final int SHARE = 3;

    @Override
    public int order() {
        return 600;
    }

    @Override
    public String label() {
        return Messages.get("sample.cards");
    }

    @Override
    public void create(SampleScope scope) {
        int number = 0;
        for (RecordRef customer : scope.offered(Roles.CUSTOMER)) {
            if (number++ % SHARE == 0) {
                shop(customer, number, scope);
            }
            if (number % 1000 == 0) {
                scope.settle();
            }
        }
    }
    // guide: end

    private static void shop(RecordRef customer, int number, SampleScope scope) {
        RandomGenerator random = scope.random();
        LocalDate day = scope.year().from().plusDays(random.nextInt(60));
        Card card = scope.work().add(Card.issue(customer, day));
        card.setNumber("L-%06d".formatted(number));
        while (!day.isAfter(scope.year().to())) {
            scope.work().add(card.book(EntryKind.EARNED, 10L + random.nextInt(400), day, ""));
            if (card.balance() > 1_000) {
                scope.work().add(card.book(EntryKind.REDEEMED, 500, day, Messages.get("sample.voucher")));
            }
            day = day.plusDays(10L + random.nextInt(60));
        }
    }
}
