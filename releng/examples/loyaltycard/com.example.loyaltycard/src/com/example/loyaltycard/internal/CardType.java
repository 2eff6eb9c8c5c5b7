package com.example.loyaltycard.internal;

import static com.example.loyaltycard.Messages.get;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.Messages;
import com.example.loyaltycard.Tier;
import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes loyalty cards. */
// guide: RecordType
@Component(service = RecordType.class)
public final class CardType extends DescribedType<Card> {

    public CardType() {
        super(
                Messages.texts(),
                Card.class,
                "credit-card",
                Sort.by("number"),
                Card::new,
                List.of(
                        Field.<Card>of("number", FieldKind.TEXT, get("card.number"))
                                .use(Use.LISTED, Use.SORTED, Use.SEARCHED, Use.REQUIRED)
                                .maxLength(40)
                                .build(Card::number, Card::setNumber),
                        Field.<Card>of("customer", FieldKind.REFERENCE, get("card.customer"))
                                .role(Roles.CUSTOMER)
                                .use(Use.LISTED)
                                .build(Card::customer, Card::setCustomer),
                        Field.<Card>of("tier", FieldKind.CHOICE, get("card.tier"))
                                .choices(Tier.ALL)
                                .use(Use.LISTED)
                                .readOnly(Card::tier),
                        Field.<Card>of("balance", FieldKind.INTEGER, get("card.balance"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(Card::balance),
                        // guide: end
                        Field.<Card>of("earned", FieldKind.INTEGER, get("card.earned"))
                                .readOnly(Card::earned),
                        Field.<Card>of("issuedOn", FieldKind.DATE, get("card.issuedOn"))
                                .use(Use.SORTED, Use.REQUIRED)
                                .build(Card::issuedOn, Card::setIssuedOn),
                        Field.<Card>of("lastBookedOn", FieldKind.DATE, get("card.lastBookedOn"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(Card::lastBookedOn)));
    }

    @Override
    public String title(Card card) {
        return card.number() == null || card.number().isBlank() ? label() : card.number();
    }

    @Override
    public String subtitle(Card card) {
        return Tier.label(card.tier());
    }
}
