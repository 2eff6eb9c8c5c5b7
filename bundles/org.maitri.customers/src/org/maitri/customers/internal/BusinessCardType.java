package org.maitri.customers.internal;

import java.util.List;
import org.maitri.customers.BusinessCard;
import org.maitri.spi.record.RecordType;
import org.osgi.service.component.annotations.Component;

/** Describes the business cards customers came with. */
@Component(service = RecordType.class)
public final class BusinessCardType extends ChildOfCustomer<BusinessCard> {

    public BusinessCardType() {
        super(
                BusinessCard.class,
                "contact",
                BusinessCard::new,
                List.of(
                        owner(BusinessCard::owner, BusinessCard::setOwner),
                        text("form", "card.form", BusinessCard::form),
                        text("content", "card.content", BusinessCard::content)));
    }
}
