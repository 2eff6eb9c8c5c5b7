package com.example.loyaltycard.internal;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.Entry;
import com.example.loyaltycard.Messages;
import java.util.List;
import org.maitri.spi.privacy.PersonalData;
import org.maitri.spi.privacy.PersonalDataContributor;
import org.osgi.service.component.annotations.Component;

/** What is kept of persons: their cards and ledgers, which go with them. */
// guide: PersonalDataContributor
@Component
public final class LoyaltyPersonalData implements PersonalDataContributor {

    @Override
    public List<PersonalData> kept() {
        return List.of(
                PersonalData.deleted(Card.TYPE, Messages.get("personal.card")),
                PersonalData.deleted(Entry.TYPE, Messages.get("personal.entry")));
    }
}
// guide: end
