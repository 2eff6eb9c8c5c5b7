package org.maitri.services.internal.attention;

import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes quiet hours. */
@Component(service = RecordType.class)
public final class QuietType extends DescribedType<Quiet> {

    public QuietType() {
        super(
                Messages.texts(),
                Quiet.class,
                "moon",
                Sort.by("channel"),
                Quiet::new,
                List.of(
                        Field.<Quiet>of("channel", FieldKind.CHOICE, Messages.get("quiet.channel"))
                                .use(Use.LISTED, Use.SORTED, Use.REQUIRED)
                                .choices(Words.choices("channel", Words.CHANNELS.stream(), "send"))
                                .build(Quiet::channel, Quiet::setChannel),
                        Field.<Quiet>of("days", FieldKind.CHOICE, Messages.get("quiet.days"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .choices(Words.choices("days", QuietHours.DAYS.keySet().stream(), "calendar"))
                                .build(Quiet::days, Quiet::setDays),
                        Field.<Quiet>of("starts", FieldKind.TEXT, Messages.get("quiet.starts"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .maxLength(5)
                                .help(Messages.get("quiet.starts.help"))
                                .check(QuietHours::timeProblem)
                                .build(Quiet::starts, Quiet::setStarts),
                        Field.<Quiet>of("ends", FieldKind.TEXT, Messages.get("quiet.ends"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .maxLength(5)
                                .help(Messages.get("quiet.ends.help"))
                                .check(QuietHours::timeProblem)
                                .build(Quiet::ends, Quiet::setEnds),
                        Field.<Quiet>of("zone", FieldKind.TEXT, Messages.get("quiet.zone"))
                                .use(Use.LISTED)
                                .maxLength(100)
                                .help(Messages.get("quiet.zone.help"))
                                .check(QuietHours::zoneProblem)
                                .build(Quiet::zone, Quiet::setZone)));
    }

    @Override
    public String title(Quiet record) {
        String days = Words.of("days", record.days());
        String channel = Words.of("channel.by", record.channel());
        return record.allDay()
                ? Messages.get("quiet.words.day", days, channel)
                : Messages.get("quiet.words", record.starts(), record.ends(), days, channel);
    }
}
