package org.maitri.tickets.internal.rating;

import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes how customers are asked for ratings. */
@Component(service = RecordType.class)
public final class RatingSettingType extends DescribedType<RatingSetting> {

    private static final long A_YEAR = 366;

    public RatingSettingType() {
        super(
                Messages.texts(),
                RatingSetting.class,
                "settings",
                Sort.by("validDays"),
                RatingSetting::new,
                List.of(
                        Field.<RatingSetting>of("page", FieldKind.URL, Messages.get("setting.page"))
                                .use(Use.LISTED)
                                .help(Messages.get("setting.page.help"))
                                .maxLength(500)
                                .check(page -> ((String) page).matches("https?://[^\\s]+")
                                        ? null
                                        : Messages.get("setting.page.wrong", page))
                                .build(RatingSetting::page, RatingSetting::setPage),
                        Field.<RatingSetting>of("validDays", FieldKind.INTEGER, Messages.get("setting.validDays"))
                                .use(Use.LISTED, Use.SORTED, Use.REQUIRED)
                                .check(days -> (Long) days >= 1 && (Long) days <= A_YEAR
                                        ? null
                                        : Messages.get("setting.validDays.wrong", days))
                                .build(RatingSetting::validDays, RatingSetting::setValidDays),
                        Field.<RatingSetting>of("enough", FieldKind.INTEGER, Messages.get("setting.enough"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .help(Messages.get("setting.enough.help"))
                                .check(count -> (Long) count >= 1 ? null : Messages.get("setting.enough.wrong", count))
                                .build(RatingSetting::enough, RatingSetting::setEnough)));
    }

    @Override
    public String title(RatingSetting setting) {
        return label();
    }
}
