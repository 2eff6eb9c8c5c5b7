package org.maitri.customers.internal.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.customers.Person;
import org.maitri.spi.duplicates.DuplicateContributor;
import org.maitri.spi.duplicates.Portrait;
import org.maitri.spi.duplicates.Trait;
import org.osgi.service.component.annotations.Component;

/** By what people are recognised. */
@Component(service = DuplicateContributor.class)
public final class PersonDuplicates extends CustomerPortraits<Person> {

    private static final Pattern TITLES = Pattern.compile(
            "(?iu)(?<![\\p{L}])(mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|mme|shri|sri|smt|phd|md|dipl|ing)(\\.|(?![\\p{L}]))");
    private static final Pattern GENERATION = Pattern.compile("(?iu)[\\s,]+(jr|junior|sr|senior|ii|iii|iv)\\.?$");
    private static final Nicknames NICKNAMES = new Nicknames();

    public PersonDuplicates() {
        super(Person.class, "c.name, c.givenName, c.familyName, c.birthday, c.gender, c.employer");
    }

    @Override
    public List<Trait> traits() {
        return Traits.ofPeople();
    }

    @Override
    void own(Object[] row, int from, Portrait portrait) {
        names((String) row[from], (String) row[from + 1], (String) row[from + 2], portrait);
        if (row[from + 3] != null) {
            portrait.add(Traits.BIRTHDAY, row[from + 3].toString());
        }
        portrait.add(Traits.GENDER, (String) row[from + 4]);
        portrait.add(Traits.EMPLOYER, (String) row[from + 5]);
    }

    @Override
    Object[] row(Person draft) {
        return new Object[] {
            draft.name(), draft.givenName(), draft.familyName(), draft.birthday(), draft.gender(), draft.employer()
        };
    }

    private static void names(String whole, String given, String family, Portrait portrait) {
        boolean apart = isThere(given) || isThere(family);
        String first = apart ? bare(given) : "";
        String last = apart ? bare(family) : "";
        if (!apart && isThere(whole)) {
            String name = bare(whole);
            int comma = name.indexOf(',');
            String ordered = generation(name, portrait);
            int blank = ordered.lastIndexOf(' ');
            if (comma > 0 && comma < ordered.length()) {
                last = ordered.substring(0, comma).strip();
                first = ordered.substring(comma + 1).strip();
            } else {
                first = blank < 0 ? "" : ordered.substring(0, blank);
                last = ordered.substring(blank + 1);
            }
        }
        last = generation(last, portrait);
        portrait.add(Traits.GIVEN, first);
        portrait.add(Traits.FAMILY, last);
        NICKNAMES.of(first.toLowerCase(Locale.ROOT)).ifPresent(full -> portrait.add(Traits.GIVEN, full));
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }

    private static String bare(String name) {
        return name == null ? "" : TITLES.matcher(name).replaceAll(" ").strip();
    }

    private static String generation(String name, Portrait portrait) {
        Matcher ending = GENERATION.matcher(name);
        if (!ending.find() || ending.start() == 0) {
            return name;
        }
        portrait.add(
                Traits.GENERATION,
                switch (lower(ending.group(1))) {
                    case "jr", "junior", "ii" -> "junior";
                    case "sr", "senior" -> "senior";
                    default -> lower(ending.group(1));
                });
        return name.substring(0, ending.start()).strip();
    }
}
