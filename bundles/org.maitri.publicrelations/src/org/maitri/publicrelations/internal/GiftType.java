package org.maitri.publicrelations.internal;

import static org.maitri.publicrelations.internal.Messages.get;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.maitri.kernel.Texts;
import org.maitri.publicrelations.Gift;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.osgi.service.component.annotations.Component;

/** Describes gifts, pledges and requests. */
@Component(service = RecordType.class)
public final class GiftType extends DescribedType<Gift> {

    private static final List<Choice> DIRECTIONS = List.of(
            new Choice(Gift.GIVEN, get("gift.given"), Tone.NEUTRAL, "arrow-up-right"),
            new Choice(Gift.RECEIVED, get("gift.received"), Tone.NEUTRAL, "arrow-down-left"));

    private static final List<Choice> STATES = List.of(
            new Choice(Gift.ASKED, get("gift.state.asked"), Tone.NEUTRAL, "mail-question"),
            new Choice(Gift.PLEDGED, get("gift.state.pledged"), Tone.INFO, "handshake"),
            new Choice(Gift.PAID, get("gift.state.paid"), Tone.GOOD, "check"),
            new Choice(Gift.DECLINED, get("gift.state.declined"), Tone.NEUTRAL, "circle-x"));

    public GiftType() {
        super(
                Texts.beside(Messages.class),
                Gift.class,
                "hand-heart",
                Sort.byNewest("givenOn"),
                Gift::new,
                List.of(
                        Field.<Gift>of("giver", FieldKind.REFERENCE, get("gift.giver"))
                                .role(Roles.CUSTOMER)
                                .use(Use.LISTED)
                                .build(Gift::giver, Gift::setGiver),
                        Field.<Gift>of("giverName", FieldKind.TEXT, get("gift.giverName"))
                                .maxLength(400)
                                .use(Use.LISTED, Use.SEARCHED)
                                .build(Gift::giverName, Gift::setGiverName),
                        Field.<Gift>of("direction", FieldKind.CHOICE, get("gift.direction"))
                                .choices(DIRECTIONS)
                                .use(Use.LISTED, Use.REQUIRED)
                                .build(Gift::direction, Gift::setDirection),
                        Field.<Gift>of("state", FieldKind.CHOICE, get("gift.state"))
                                .choices(STATES)
                                .use(Use.LISTED, Use.REQUIRED)
                                .build(Gift::state, Gift::setState),
                        Field.<Gift>of("amount", FieldKind.MONEY, get("gift.amount"))
                                .currency("currency")
                                .use(Use.LISTED, Use.SORTED)
                                .check(GiftType::negative)
                                .build(Gift::amount, Gift::setAmount),
                        Field.<Gift>of("currency", FieldKind.TEXT, get("gift.currency"))
                                .use(Use.LISTED)
                                .check(GiftType::noCurrency)
                                .build(Gift::currency, Gift::setCurrency),
                        Field.<Gift>of("purpose", FieldKind.TEXT, get("gift.purpose"))
                                .maxLength(400)
                                .use(Use.LISTED, Use.SEARCHED)
                                .build(Gift::purpose, Gift::setPurpose),
                        Field.<Gift>of("givenOn", FieldKind.DATE, get("gift.givenOn"))
                                .use(Use.LISTED, Use.SORTED)
                                .build(Gift::givenOn, Gift::setGivenOn),
                        Field.<Gift>of("dueOn", FieldKind.DATE, get("gift.dueOn"))
                                .build(Gift::dueOn, Gift::setDueOn),
                        Field.<Gift>of("eventId", FieldKind.REFERENCE, get("event.label"))
                                .build(Gift::event, Gift::setEvent)));
    }

    private static String noCurrency(Object code) {
        return Currency.getAvailableCurrencies().stream()
                        .anyMatch(known -> known.getCurrencyCode().equalsIgnoreCase(code.toString()))
                ? null
                : get("gift.wrong.currency", code);
    }

    /** The amount with its currency; nought for none. */
    static String worth(Gift gift) {
        return get(
                        "gift.worth",
                        gift.amount() == null ? 0 : gift.amount(),
                        gift.currency() == null ? "" : gift.currency())
                .strip();
    }

    private static String negative(Object amount) {
        return ((BigDecimal) amount).signum() < 0 ? get("gift.wrong.negative") : null;
    }

    @Override
    public String title(Gift gift) {
        String state = get("gift.state." + gift.state());
        return gift.amount() == null || gift.amount().signum() == 0 ? state : get("gift.title", state, worth(gift));
    }

    @Override
    public String subtitle(Gift gift) {
        return gift.giverName() == null ? "" : gift.giverName();
    }
}
