package org.maitri.customers.internal.consents;

import java.util.List;
import org.maitri.customers.Consent;
import org.maitri.customers.internal.Messages;
import org.maitri.customers.internal.Vocabulary;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes what customers agreed to. */
@Component(service = RecordType.class)
public final class ConsentType extends DescribedType<Consent> {

    public ConsentType() {
        super(
                Messages.texts(),
                Consent.class,
                "hand",
                Sort.byNewest("at"),
                Consent::new,
                List.of(
                        Field.<Consent>of("customer", FieldKind.REFERENCE, Messages.get("consent.customer"))
                                .role(Roles.CUSTOMER)
                                .use(Use.REQUIRED, Use.LISTED)
                                .build(Consent::customer, Consent::setCustomer),
                        Field.<Consent>of("purpose", FieldKind.CHOICE, Messages.get("consent.purpose"))
                                .choices(Vocabulary.CONSENT_PURPOSES)
                                .use(Use.REQUIRED, Use.LISTED)
                                .build(Consent::purpose, Consent::setPurpose),
                        Field.<Consent>of("channel", FieldKind.CHOICE, Messages.get("consent.channel"))
                                .choices(Vocabulary.CONSENT_CHANNELS)
                                .use(Use.REQUIRED, Use.LISTED)
                                .build(Consent::channel, Consent::setChannel),
                        Field.<Consent>of("state", FieldKind.CHOICE, Messages.get("consent.state"))
                                .choices(Vocabulary.CONSENT_STATES)
                                .use(Use.REQUIRED, Use.LISTED)
                                .build(Consent::state, Consent::setState),
                        Field.<Consent>of("at", FieldKind.MOMENT, Messages.get("consent.at"))
                                .use(Use.REQUIRED, Use.LISTED, Use.SORTED)
                                .build(Consent::at, Consent::setAt),
                        Field.<Consent>of("source", FieldKind.TEXT, Messages.get("consent.source"))
                                .use(Use.LISTED)
                                .maxLength(400)
                                .build(Consent::source, Consent::setSource),
                        Field.<Consent>of("evidence", FieldKind.LONG_TEXT, Messages.get("consent.evidence"))
                                .build(Consent::evidence, Consent::setEvidence)));
    }

    @Override
    public String title(Consent consent) {
        return Messages.get(
                "consent.title",
                label("purpose", consent.purpose()),
                label("channel", consent.channel()),
                label("state", consent.state()));
    }

    private String label(String field, String value) {
        return field(field)
                .orElseThrow()
                .choice(value)
                .map(choice -> choice.label())
                .orElse(String.valueOf(value));
    }
}
