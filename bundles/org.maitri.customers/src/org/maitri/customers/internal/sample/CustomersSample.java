package org.maitri.customers.internal.sample;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.Note;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.PostalAddress;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Roles;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.osgi.service.component.annotations.Component;

/** People and organisations of many countries, who came over the year, most of them during the big campaign. */
@Component
public final class CustomersSample implements SampleContributor {

    private static final int YEARS_BEFORE = 4;
    private static final int PEOPLE_AN_ORGANISATION = 25;
    private static final List<String> TRADES =
            List.of("Hotels", "Catering", "Bakeries", "Hospitals", "Schools", "Retail");
    private static final List<String> OWNERS = List.of("Priya Nair", "Jonas Weber", "Maria Santos", "Emma Carter");
    private static final List<String> JOBS =
            List.of("Kitchen manager", "Purchaser", "Head of service", "Owner", "Chef");
    private static final List<String> NOTED = List.of(
            "Asked whether the kettle can be descaled with lemon juice.",
            "Very friendly on the phone, thanked us for the quick answer.",
            "Wants to be called in the evening only.\nWorks night shifts at the hospital.",
            "Bought a second toaster as a gift for her parents.",
            "Was disappointed that the spare lid took two weeks. Promised to call back.",
            "Prefers letters to mail.",
            "Moved house, the new address is noted.",
            "Told us that the neighbours bought one too.",
            "Would like to be told when the new coffee grinder is out.");

    private static final class Made {

        private final List<Organisation> organisations = new ArrayList<>();
        private final Surroundings around;
        private int number;

        private Made(Surroundings around) {
            this.around = around;
        }
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String label() {
        return Messages.get("sample.customers");
    }

    @Override
    public void create(SampleScope scope) {
        AgreedWords.agree(scope.work());
        Made made = new Made(new Surroundings(scope));
        made.around.company();
        for (int i = 0; i < scope.customers(); i++) {
            if (i % PEOPLE_AN_ORGANISATION == PEOPLE_AN_ORGANISATION - 1) {
                offer(scope, organisation(scope, made));
            } else {
                offer(scope, person(scope, made));
            }
        }
    }

    private static void offer(SampleScope scope, RecordRef customer) {
        scope.offer(Roles.CUSTOMER, customer);
    }

    private static RecordRef person(SampleScope scope, Made made) {
        RandomGenerator random = scope.random();
        World world = World.any(random);
        boolean woman = random.nextBoolean();
        Person person = new Person();
        person.setGivenName(World.pick(woman ? world.women() : world.men(), random));
        person.setFamilyName(World.pick(world.families(), random));
        person.setGender(woman ? "female" : "male");
        person.setLanguage(world.language());
        person.setBirthday(scope.year().to().minusDays(7000 + random.nextInt(20_000)));
        if (!made.organisations.isEmpty() && random.nextInt(8) == 0) {
            Organisation employer = World.pick(made.organisations, random);
            person.setOrganisation(employer.ref());
            person.setEmployer(employer.name());
            person.setJobTitle(World.pick(JOBS, random));
        }
        String mail = plain(person.givenName()) + '.' + plain(person.familyName()) + ++made.number + "@example.org";
        RecordRef record = finish(scope, person, world, mail);
        made.around.person(person);
        Agreements.of(person, made.number, scope.zone()).forEach(scope.work()::add);
        return record;
    }

    private static RecordRef organisation(SampleScope scope, Made made) {
        RandomGenerator random = scope.random();
        World world = World.any(random);
        Organisation organisation = new Organisation();
        String trade = World.pick(TRADES, random);
        organisation.setName(
                World.pick(world.families(), random) + ' ' + trade + ' ' + World.pick(world.cities(), random));
        organisation.setIndustry(trade);
        organisation.setEmployees(5L + random.nextInt(400));
        made.organisations.add(organisation);
        String mail = "office" + ++made.number + '@' + plain(organisation.name()) + ".example.com";
        RecordRef record = finish(scope, organisation, world, mail);
        made.around.organisation(organisation);
        return record;
    }

    private static RecordRef finish(SampleScope scope, Customer customer, World world, String mail) {
        RandomGenerator random = scope.random();
        List<ContactPoint> points = new ArrayList<>();
        if (random.nextInt(50) != 0) {
            points.add(ContactPoint.of(customer.ref(), ContactPoint.MAIL, null, mail));
        }
        if (random.nextInt(4) != 0) {
            points.add(ContactPoint.of(customer.ref(), ContactPoint.PHONE, "mobile", world.phone(random)));
        }
        String city = World.pick(world.cities(), random);
        if (random.nextInt(3) != 0) {
            points.add(ContactPoint.postal(
                    customer.ref(),
                    "home",
                    new PostalAddress(
                            (1 + random.nextInt(180)) + " " + World.pick(world.streets(), random),
                            String.valueOf(10_000 + random.nextInt(89_000)),
                            city,
                            null,
                            world.country())));
        }
        customer.setCity(city);
        customer.setCountry(world.country());
        customer.setSince(cameOn(scope));
        customer.setOwner(World.pick(OWNERS, random));
        customer.setTags(
                random.nextInt(6) == 0 ? Set.of("loyal") : random.nextInt(9) == 0 ? Set.of("newsletter") : Set.of());
        customer.reachedBy(points);
        scope.work().add(customer);
        points.forEach(scope.work()::add);
        note(scope, customer);
        return customer.ref();
    }

    /** Most have been customers for years; of the others, every second one came with the big campaign. */
    private static LocalDate cameOn(SampleScope scope) {
        RandomGenerator random = scope.random();
        return switch (random.nextInt(8)) {
            case 0 ->
                scope.bigCampaign()
                        .from()
                        .plusDays(random.nextLong(scope.bigCampaign().days()));
            case 1 -> scope.year().from().plusDays(random.nextLong(scope.year().days()));
            default ->
                scope.year()
                        .from()
                        .minusDays(
                                1 + random.nextLong(YEARS_BEFORE * scope.year().days()));
        };
    }

    private static void note(SampleScope scope, Customer customer) {
        RandomGenerator random = scope.random();
        for (int left = random.nextInt(3) - 1; left > 0; left--) {
            Instant at = scope.year()
                    .from()
                    .plusDays(random.nextLong(scope.year().days()))
                    .atTime(9 + random.nextInt(8), random.nextInt(60))
                    .atZone(scope.zone())
                    .toInstant();
            scope.work().add(Note.of(customer.ref(), at, World.pick(NOTED, random)));
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replace("ß", "ss").replace("ı", "i"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "");
    }
}
