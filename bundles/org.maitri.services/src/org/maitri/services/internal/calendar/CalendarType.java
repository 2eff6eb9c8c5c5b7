package org.maitri.services.internal.calendar;

import java.util.List;
import java.util.Set;
import org.maitri.spi.calendar.Calendars;
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

/** Describes calendars. */
@Component(service = RecordType.class)
public final class CalendarType extends DescribedType<StoredCalendar> {

    public CalendarType() {
        super(
                Messages.texts(),
                StoredCalendar.class,
                "calendar-clock",
                Sort.by("name"),
                StoredCalendar::new,
                List.of(
                        Field.<StoredCalendar>of("name", FieldKind.TEXT, Messages.get("calendar.name"))
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                                .maxLength(200)
                                .build(StoredCalendar::name, StoredCalendar::setName),
                        Field.<StoredCalendar>of("zone", FieldKind.TEXT, Messages.get("calendar.zone"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .help(Messages.get("calendar.zone.help"))
                                .maxLength(80)
                                .check(zone -> StoredCalendar.isZone(((String) zone).strip())
                                        ? null
                                        : Messages.get("calendar.zone.wrong", zone))
                                .build(StoredCalendar::zone, StoredCalendar::setZone),
                        Field.<StoredCalendar>of("standard", FieldKind.YES_NO, Messages.get("calendar.standard"))
                                .use(Use.LISTED)
                                .help(Messages.get("calendar.standard.help"))
                                .build(StoredCalendar::standard, StoredCalendar::setStandard),
                        Field.<StoredCalendar>of("branch", FieldKind.REFERENCE, Messages.get("calendar.branch"))
                                .use(Use.LISTED)
                                .role(Roles.BRANCH)
                                .build(StoredCalendar::branch, StoredCalendar::setBranch),
                        Field.<StoredCalendar>of("week", FieldKind.LONG_TEXT, Messages.get("calendar.week"))
                                .use(Use.LISTED)
                                .help(Messages.get("calendar.week.help"))
                                .check(text -> HoursText.problem(text, HoursText::requireOnce))
                                .build(StoredCalendar::week, StoredCalendar::setWeek),
                        Field.<StoredCalendar>of("breaks", FieldKind.LONG_TEXT, Messages.get("calendar.breaks"))
                                .help(Messages.get("calendar.breaks.help"))
                                .check(text -> HoursText.problem(text, HoursText::requireOnce))
                                .build(StoredCalendar::breaks, StoredCalendar::setBreaks),
                        Field.<StoredCalendar>of("holidays", FieldKind.LONG_TEXT, Messages.get("calendar.holidays"))
                                .help(Messages.get("calendar.holidays.help"))
                                .check(text -> HoursText.problem(text, HoursText::days))
                                .build(StoredCalendar::holidays, StoredCalendar::setHolidays),
                        Field.<StoredCalendar>of("country", FieldKind.CHOICE, Messages.get("calendar.country"))
                                .use(Use.LISTED)
                                .help(Messages.get("calendar.country.help"))
                                .choices(countries())
                                .build(StoredCalendar::country, StoredCalendar::setCountry),
                        Field.<StoredCalendar>of("region", FieldKind.TEXT, Messages.get("calendar.region"))
                                .help(Messages.get("calendar.region.help"))
                                .maxLength(80)
                                .check((region, others) -> place(others.apply("country"), region))
                                .build(StoredCalendar::region, StoredCalendar::setRegion),
                        Field.<StoredCalendar>of("feed", FieldKind.TEXT, Messages.get("calendar.feed"))
                                .help(Messages.get("calendar.feed.help"))
                                .maxLength(1000)
                                .check(text -> HoursText.problem(text, HolidayFeed::address))
                                .build(StoredCalendar::feed, StoredCalendar::setFeed),
                        Field.<StoredCalendar>of("feedAt", FieldKind.MOMENT, Messages.get("calendar.feedAt"))
                                .readOnly(StoredCalendar::feedAt),
                        Field.<StoredCalendar>of("special", FieldKind.LONG_TEXT, Messages.get("calendar.special"))
                                .help(Messages.get("calendar.special.help"))
                                .check(text -> HoursText.problem(text, HoursText::days))
                                .build(StoredCalendar::special, StoredCalendar::setSpecial)));
    }

    private static String place(Object country, Object region) {
        return HoursText.problem(region, part -> PlaceHolidays.region((String) country, part));
    }

    private static List<Choice> countries() {
        return PlaceHolidays.countries().stream()
                .map(place -> new Choice(place.code(), place.name(), Tone.NEUTRAL, "flag"))
                .toList();
    }

    @Override
    public String title(StoredCalendar calendar) {
        return titled(calendar.name());
    }

    @Override
    public String subtitle(StoredCalendar calendar) {
        return calendar.zone();
    }

    @Override
    public Set<String> roles() {
        return Set.of(Calendars.ROLE);
    }
}
