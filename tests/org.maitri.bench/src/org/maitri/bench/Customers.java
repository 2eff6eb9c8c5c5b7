package org.maitri.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.maitri.customers.Person;
import org.maitri.kernel.Progress;
import org.maitri.spi.persistence.Database;

/** Invented customers, always the same ones; one in fifty is there twice, with a letter changed. */
final class Customers {

    static final String TYPE = "customers.person";

    private static final int AT_ONCE = 1000;
    private static final int TWICE = 50;
    private static final int CITIES = 500;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1935, 1, 1);
    private static final String[] SYLLABLES = {
        "an", "bel", "cor", "da", "el", "fi", "gor", "han", "is", "jo", "ka", "lu", "mar", "ne", "or", "pe", "ro", "sa",
        "ti", "ul", "vi", "wen", "xe", "yo", "zo", "bri", "cla", "dre", "fran", "gri"
    };

    private final SplittableRandom random = new SplittableRandom(20260302);
    private final Database database;

    Customers(Database database) {
        this.database = database;
    }

    /** A city that one in five hundred lives in. */
    static String city(int number) {
        return "City " + number;
    }

    void add(long customers) {
        database.fill(
                "Bench",
                Set.of(Person.class),
                customers,
                work -> {
                    Person last = null;
                    for (long i = 0; i < customers; i++) {
                        last = last != null && i % TWICE == 0 ? copy(last) : person();
                        work.add(last);
                        if (i % AT_ONCE == AT_ONCE - 1) {
                            work.settle();
                        }
                    }
                    return null;
                },
                Progress.NONE);
    }

    /** Names of the first of them. */
    static List<String> names(int customers) {
        Customers same = new Customers(null);
        return Stream.generate(same::person).limit(customers).map(Person::name).toList();
    }

    private Person person() {
        return person(
                word(2),
                word(3),
                FIRST_BIRTH.plusDays(random.nextInt(28_000)),
                city(random.nextInt(CITIES)),
                "+49 30 " + (1_000_000 + random.nextInt(9_000_000)));
    }

    private static Person person(String given, String family, LocalDate birth, String city, String phone) {
        Person person = new Person();
        person.setGivenName(given);
        person.setFamilyName(family);
        person.setName(given + ' ' + family);
        person.setBirthday(birth);
        person.setCity(city);
        person.setPrimaryPhone(phone);
        return person;
    }

    private static Person copy(Person person) {
        String family = person.familyName();
        return person(
                person.givenName(),
                family.substring(0, 1) + 'y' + family.substring(2),
                person.birthday(),
                person.city(),
                person.primaryPhone());
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
