package org.maitri.customers.internal.sample;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.maitri.customers.Branch;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Household;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.customers.Relation;
import org.maitri.customers.Team;
import org.maitri.spi.record.Roles;
import org.maitri.spi.sample.SampleScope;

/** What lies around sample customers: branches and teams of the company, employers, couples and their households. */
final class Surroundings {

    private static final int PEOPLE_A_COUPLE = 12;
    private static final int ORGANISATIONS_A_GROUP = 9;

    private final SampleScope scope;
    private Person single;
    private Organisation parent;
    private int people;
    private int organisations;

    Surroundings(SampleScope scope) {
        this.scope = scope;
    }

    void company() {
        branch("Hyderabad", "HYD", "India", "Asia/Kolkata", "South Asia", "12 Lake View Road", "500001");
        branch("Manila", "MNL", "Philippines", "Asia/Manila", "South-East Asia", "40 Rizal Avenue", "1000");
        branch("Hamburg", "HAM", "Germany", "Europe/Berlin", "Europe", "Lindenstra\u00dfe 7", "20095");
        branch("Austin", "AUS", "United States", "America/Chicago", "Americas", "210 Main Street", "73301");
        team("Asia care", Set.of("Priya Nair", "Maria Santos"));
        team("Europe and Americas care", Set.of("Jonas Weber", "Emma Carter"));
    }

    private void branch(
            String city, String code, String country, String zone, String area, String street, String postalCode) {
        Branch branch = new Branch();
        branch.setName(city + " service centre");
        branch.setCode(code);
        branch.setStreet(street);
        branch.setPostalCode(postalCode);
        branch.setCity(city);
        branch.setCountry(country);
        branch.setTimeZone(zone);
        branch.setArea(area);
        branch.setOpeningHours("Mon-Fri 08:00-20:00\nSat 09:00-14:00");
        branch.setMail(code.toLowerCase(Locale.ROOT) + "@service.example.com");
        scope.offer(Roles.BRANCH, scope.work().add(branch).ref());
    }

    private void team(String name, Set<String> members) {
        Team team = new Team();
        team.setName(name);
        team.setMembers(members);
        scope.work().add(team);
    }

    /** Every so often two people are a couple and share a household. */
    void person(Person person) {
        if (person.organisation() != null) {
            scope.work().add(Relation.of(person.ref(), Relation.EMPLOYEE, person.organisation()));
        }
        people++;
        if (people % PEOPLE_A_COUPLE == 0) {
            couple(single, person);
        }
        single = person;
    }

    private void couple(Person one, Person other) {
        Household household = new Household();
        household.setName("Household " + other.familyName());
        household.setAddressedAs("Dear " + one.name() + " and " + other.name());
        household.setCity(other.city());
        household.setCountry(other.country());
        household.setOwner(other.owner());
        household.reachedBy(List.<ContactPoint>of());
        scope.work().add(household);
        scope.work().add(Relation.of(one.ref(), Relation.PARTNER, other.ref()));
        for (Person member : List.of(one, other)) {
            scope.work().add(Relation.of(member.ref(), Relation.MEMBER, household.ref()));
        }
    }

    void organisation(Organisation organisation) {
        organisations++;
        if (organisations % ORGANISATIONS_A_GROUP == 1) {
            parent = organisation;
        } else if (organisations % ORGANISATIONS_A_GROUP < 3) {
            scope.work().add(Relation.of(parent.ref(), Relation.PARENT_COMPANY, organisation.ref()));
        }
    }
}
