package org.maitri.tickets.internal.complaints;

import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes the causes of complaints, a vocabulary that an administrator keeps. */
@Component(service = RecordType.class)
public final class CauseType extends DescribedType<Cause> {

    public CauseType() {
        super(
                Messages.texts(),
                Cause.class,
                "message-circle-question",
                Sort.by("name"),
                Cause::new,
                List.of(
                        Field.<Cause>of("name", FieldKind.TEXT, Messages.get("cause.name"))
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                                .maxLength(200)
                                .build(Cause::name, Cause::setName),
                        Field.<Cause>of("words", FieldKind.LONG_TEXT, Messages.get("cause.words"))
                                .use(Use.LISTED)
                                .maxLength(1000)
                                .build(Cause::words, Cause::setWords)));
    }

    @Override
    public String title(Cause cause) {
        return titled(cause.name());
    }
}
