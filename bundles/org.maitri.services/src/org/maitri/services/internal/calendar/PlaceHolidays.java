package org.maitri.services.internal.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.calendar.Holidays.Place;

/** The public holidays of countries and their regions, with their names in the person's language. */
final class PlaceHolidays {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 10;

    private record Asked(String country, String region, int lastYear) {}

    private final Map<Asked, Map<LocalDate, String>> known = new ConcurrentHashMap<>();

    /** The countries, by name. */
    static List<Place> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .filter(code -> code.length() == 2)
                .distinct()
                .map(code -> new Place(code, Locale.of("", code).getDisplayCountry()))
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    /** The regions of a country, those of regions after them. */
    static List<Place> regions(String country) {
        List<Place> regions = new ArrayList<>();
        regions(manager(country).getCalendarHierarchy(), "", regions);
        return regions;
    }

    private static void regions(CalendarHierarchy parent, String before, List<Place> into) {
        Collection<CalendarHierarchy> children = parent.getChildren().values();
        children.stream()
                .sorted(Comparator.comparing(CalendarHierarchy::getDescription))
                .forEach(child -> {
                    String code = before + child.getId();
                    into.add(new Place(code, child.getDescription()));
                    regions(child, code + "-", into);
                });
    }

    /**
     * The code of a region that is written as code or name.
     *
     * @throws RefusedException if there is no country, or it has no such region
     */
    static String region(String country, String text) {
        if (country == null || country.isBlank()) {
            throw new RefusedException(Messages.get("place.countryless"));
        }
        String wanted = text.strip();
        List<Place> regions = regions(country);
        Optional<Place> found = regions.stream()
                .filter(place -> place.code().equalsIgnoreCase(wanted)
                        || place.name().equalsIgnoreCase(wanted)
                        || (country + '-' + place.code()).equalsIgnoreCase(wanted))
                .findFirst();
        return found.map(Place::code).orElseThrow(() -> new RefusedException(unknown(country, wanted, regions)));
    }

    private static String unknown(String country, String wanted, List<Place> regions) {
        String name = Locale.of("", country).getDisplayCountry();
        return regions.isEmpty()
                ? Messages.get("place.regionless", name)
                : Messages.get(
                        "place.region",
                        name,
                        wanted,
                        String.join(", ", regions.stream().map(Place::name).toList()));
    }

    static boolean isCountry(String code) {
        return countries().stream().anyMatch(place -> place.code().equals(code));
    }

    /**
     * The days on which a place is closed, from the year 2000 until ten years from now; where a holiday is made up for on another
     * day, both.
     *
     * @param region blank for what the whole country has
     */
    Map<LocalDate, String> days(String country, String region, LocalDate today) {
        return known.computeIfAbsent(
                new Asked(country, region == null ? "" : region, today.getYear() + YEARS_AHEAD),
                PlaceHolidays::compute);
    }

    private static Map<LocalDate, String> compute(Asked asked) {
        String[] path = asked.region().isBlank()
                ? new String[0]
                : region(asked.country(), asked.region()).split("-");
        Map<LocalDate, String> days = new TreeMap<>();
        for (Holiday holiday : manager(asked.country())
                .getHolidays(FIRST, LocalDate.of(asked.lastYear(), 12, 31), HolidayType.PUBLIC_HOLIDAY, path)) {
            days.put(holiday.getDate(), holiday.getDescription());
            days.putIfAbsent(holiday.getActualDate(), holiday.getDescription());
        }
        return days;
    }

    private static HolidayManager manager(String country) {
        if (!isCountry(country)) {
            throw new RefusedException(Messages.get("place.country", country));
        }
        RuleReaders.start();
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }
}
