package org.maitri.services.internal.attention;

import java.util.List;
import java.util.stream.Stream;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes limits. */
@Component(service = RecordType.class)
public final class LimitType extends DescribedType<Limit> {

    public LimitType() {
        super(
                Messages.texts(),
                Limit.class,
                "gauge",
                Sort.by("channel"),
                Limit::new,
                List.of(
                        Field.<Limit>of("channel", FieldKind.CHOICE, Messages.get("limit.channel"))
                                .use(Use.LISTED, Use.SORTED, Use.REQUIRED)
                                .choices(Words.choices("channel", Words.CHANNELS.stream(), "send"))
                                .build(Limit::channel, Limit::setChannel),
                        Field.<Limit>of("purpose", FieldKind.CHOICE, Messages.get("limit.purpose"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .choices(Words.choices("purpose", Words.PURPOSES.stream(), "target"))
                                .help(Messages.get("limit.purpose.help"))
                                .build(Limit::purpose, Limit::setPurpose),
                        Field.<Limit>of("most", FieldKind.INTEGER, Messages.get("limit.most"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .check(most -> (Long) most < 0 ? Messages.get("limit.most.wrong") : null)
                                .build(Limit::most, Limit::setMost),
                        Field.<Limit>of("span", FieldKind.CHOICE, Messages.get("limit.span"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .choices(Words.choices(
                                        "span", Stream.of(Span.values()).map(Span::id), "calendar"))
                                .help(Messages.get("limit.span.help"))
                                .build(Limit::span, Limit::setSpan),
                        Field.<Limit>of("reason", FieldKind.LONG_TEXT, Messages.get("limit.reason"))
                                .use(Use.LISTED)
                                .build(Limit::reason, Limit::setReason)));
    }

    @Override
    public String title(Limit record) {
        return record.words();
    }
}
