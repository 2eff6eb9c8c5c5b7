package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a person is called and reached. */
class PersonTest {

    private final Person person = new Person();

    @Test
    void the_display_name_follows_its_parts_until_it_is_given() {
        person.setGivenName("Ana");
        person.setFamilyName("Cruz");
        assertThat(person.name()).isEqualTo("Ana Cruz");

        person.setName("Dr. Ana M. Cruz");
        person.setFamilyName("Reyes");
        assertThat(person.name()).isEqualTo("Dr. Ana M. Cruz");

        person.setName(" ");
        assertThat(person.name()).isEqualTo("Ana Reyes");
    }

    @Test
    void the_preferred_contact_points_are_the_primary_ones() {
        ContactPoint first = ContactPoint.of(person.ref(), ContactPoint.MAIL, "home", "ana@example.org");
        ContactPoint preferred = ContactPoint.of(person.ref(), ContactPoint.MAIL, "work", "ana@example.com");
        preferred.setPreferred(true);
        ContactPoint fax = ContactPoint.of(person.ref(), ContactPoint.PHONE, "fax", "+63 2 555 0001");
        ContactPoint phone = ContactPoint.of(person.ref(), ContactPoint.PHONE, "mobile", "+63 917 555 0002");

        person.reachedBy(List.of(first, preferred, fax, phone));
        assertThat(person.primaryMail()).isEqualTo("ana@example.com");
        assertThat(person.primaryPhone()).isEqualTo("+63 917 555 0002");

        preferred.archive(Instant.EPOCH);
        person.reachedBy(List.of(first, preferred, fax));
        assertThat(person.primaryMail()).isEqualTo("ana@example.org");
        assertThat(person.primaryPhone()).isNull();
    }

    @Test
    void the_address_tells_city_and_country_where_nobody_did() {
        ContactPoint home = ContactPoint.postal(
                person.ref(),
                "home",
                new PostalAddress("12 Lake Road", "530001", "Visakhapatnam", "Andhra Pradesh", "India"));
        person.reachedBy(List.of(home));

        assertThat(home.content()).isEqualTo("12 Lake Road, 530001 Visakhapatnam, Andhra Pradesh, India");
        assertThat(person.city()).isEqualTo("Visakhapatnam");
        assertThat(person.country()).isEqualTo("India");
    }

    @Test
    void two_ways_to_write_an_address_have_one_key() {
        assertThat(ContactPoint.matchKey(ContactPoint.MAIL, " Ana@Example.ORG "))
                .isEqualTo("ana@example.org");
        assertThat(ContactPoint.matchKey(ContactPoint.PHONE, "0063 (917) 555-0002"))
                .isEqualTo(ContactPoint.matchKey(ContactPoint.PHONE, "+63 917 5550002"));
        assertThat(ContactPoint.matchKey(ContactPoint.PHONE, "ask at the desk")).isEqualTo("ask at the desk");
    }
}
