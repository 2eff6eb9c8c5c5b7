package org.maitri.customers.internal.duplicates;

import java.util.List;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.duplicates.TraitKind;

/** By what people and organisations are recognised, and how often those of one household or firm share it. */
final class Traits {

    static final String GIVEN = "given";
    static final String FAMILY = "family";
    static final String GENERATION = "generation";
    static final String BIRTHDAY = "birthday";
    static final String GENDER = "gender";
    static final String EMPLOYER = "employer";
    static final String NAME = "name";
    static final String LEGAL_FORM = "legalForm";
    static final String WEBSITE = "website";
    static final String DOMAIN = "domain";
    static final String MAIL = "mail";
    static final String SHARED_MAIL = "sharedMail";
    static final String PHONE = "phone";
    static final String SOCIAL = "social";
    static final String STREET = "street";
    static final String HOUSE_NUMBER = "houseNumber";
    static final String POSTAL_CODE = "postalCode";
    static final String CITY = "city";
    static final String REGION = "region";
    static final String COUNTRY = "country";

    private static final String ADDRESS = "address";

    private Traits() {}

    private static Trait trait(String id, TraitKind kind, double sharedAtHome) {
        return Trait.of(id, kind, Messages.get("trait." + id)).sharedAtHome(sharedAtHome);
    }

    static List<Trait> ofPeople() {
        return List.of(
                trait(GIVEN, TraitKind.NAME, 0.04).exchangedWith(FAMILY),
                trait(FAMILY, TraitKind.NAME, 0.75).exchangedWith(GIVEN),
                trait(GENERATION, TraitKind.CATEGORY, 0.2),
                trait(BIRTHDAY, TraitKind.DATE, 0.03),
                trait(GENDER, TraitKind.CATEGORY, 0.02),
                trait(EMPLOYER, TraitKind.ORGANISATION, 0.5),
                trait(MAIL, TraitKind.MAIL, 0.1),
                trait(SHARED_MAIL, TraitKind.MAIL, 0.95).in(ADDRESS),
                trait(PHONE, TraitKind.PHONE, 0.8),
                trait(SOCIAL, TraitKind.CODE, 0.002),
                trait(STREET, TraitKind.WORDS, 0.95).in(ADDRESS),
                trait(HOUSE_NUMBER, TraitKind.NUMBER, 0.95).in(ADDRESS),
                trait(POSTAL_CODE, TraitKind.CODE, 0.97).in(ADDRESS),
                trait(CITY, TraitKind.PLACE, 0.97).in(ADDRESS),
                trait(REGION, TraitKind.CATEGORY, 0.98).in(ADDRESS),
                trait(COUNTRY, TraitKind.CATEGORY, 0.98).in(ADDRESS));
    }

    static List<Trait> ofOrganisations() {
        return List.of(
                trait(NAME, TraitKind.ORGANISATION, 0.04),
                trait(LEGAL_FORM, TraitKind.CATEGORY, 0.4),
                trait(WEBSITE, TraitKind.CODE, 0.5).in("internet"),
                trait(DOMAIN, TraitKind.CODE, 0.6).in("internet"),
                trait(MAIL, TraitKind.MAIL, 0.3).in("internet"),
                trait(SHARED_MAIL, TraitKind.MAIL, 0.6).in("internet"),
                trait(PHONE, TraitKind.PHONE, 0.8),
                trait(SOCIAL, TraitKind.CODE, 0.3),
                trait(STREET, TraitKind.WORDS, 0.95).in(ADDRESS),
                trait(HOUSE_NUMBER, TraitKind.NUMBER, 0.95).in(ADDRESS),
                trait(POSTAL_CODE, TraitKind.CODE, 0.97).in(ADDRESS),
                trait(CITY, TraitKind.PLACE, 0.97).in(ADDRESS),
                trait(REGION, TraitKind.CATEGORY, 0.98).in(ADDRESS),
                trait(COUNTRY, TraitKind.CATEGORY, 0.98).in(ADDRESS));
    }
}
