package org.maitri.services.internal.privacy;

import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes what personal data are kept for. */
@Component(service = RecordType.class)
public final class PurposeType extends DescribedType<Purpose> {

    public PurposeType() {
        super(
                Messages.texts(),
                Purpose.class,
                "target",
                Sort.by("name"),
                Purpose::new,
                List.of(
                        Field.<Purpose>of("name", FieldKind.TEXT, Messages.get("purpose.name"))
                                .use(Use.LISTED, Use.REQUIRED, Use.SORTED, Use.SEARCHED)
                                .maxLength(400)
                                .build(Purpose::name, Purpose::setName),
                        Field.<Purpose>of("legalBasis", FieldKind.CHOICE, Messages.get("purpose.legalBasis"))
                                .use(Use.LISTED)
                                .choices(LegalBases.ALL)
                                .build(Purpose::legalBasis, Purpose::setLegalBasis),
                        Field.<Purpose>of("explanation", FieldKind.LONG_TEXT, Messages.get("purpose.explanation"))
                                .build(Purpose::explanation, Purpose::setExplanation),
                        Field.<Purpose>of("categories", FieldKind.LONG_TEXT, Messages.get("purpose.categories"))
                                .use(Use.LISTED)
                                .build(Purpose::categories, Purpose::setCategories),
                        Field.<Purpose>of("recipients", FieldKind.LONG_TEXT, Messages.get("purpose.recipients"))
                                .build(Purpose::recipients, Purpose::setRecipients),
                        Field.<Purpose>of("retention", FieldKind.LONG_TEXT, Messages.get("purpose.retention"))
                                .use(Use.LISTED)
                                .build(Purpose::retention, Purpose::setRetention)));
    }

    @Override
    public String title(Purpose record) {
        return titled(record.name());
    }
}
