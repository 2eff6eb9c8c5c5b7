package org.maitri.customers.internal;

import java.util.List;
import org.maitri.customers.BusinessCard;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.osgi.service.component.annotations.Component;

/** Describes the business cards customers came with. */
@Component(service = RecordType.class)
public final class BusinessCardType extends ChildOfCustomer<BusinessCard> {

    private final List<Field<BusinessCard>> fields = List.of(
            owner(BusinessCard::owner, BusinessCard::setOwner),
            text("form", "card.form", BusinessCard::form),
            text("content", "card.content", BusinessCard::content));

    public BusinessCardType() {
        super("card");
    }

    @Override
    public Class<BusinessCard> entity() {
        return BusinessCard.class;
    }

    @Override
    public String icon() {
        return "contact";
    }

    @Override
    public List<Field<BusinessCard>> fields() {
        return fields;
    }

    @Override
    public BusinessCard create() {
        return new BusinessCard();
    }
}
