package org.maitri.spi.duplicates;

/**
 * Something by which records of one type are recognised. How much an agreement says is learnt from the data: a rare name
 * says more than a common one.
 *
 * @param id unique within the record type, lower camel case
 * @param label what the person reads inside a sentence: "birth date"
 * @param sharedAtHome how likely two different records of one household, or of one firm, have the same value, 0 to 1: a
 *     family name is often shared, a birth date hardly ever
 * @param group traits of one group tell the same story, so that each further one adds little: the parts of an address;
 *     blank for a trait that stands for itself
 * @param exchangedWith the id of the trait whose value is often put into this one's place; blank for none
 */
public record Trait(String id, TraitKind kind, String label, double sharedAtHome, String group, String exchangedWith) {

    /** A trait that stands for itself and is hardly ever shared. */
    public static Trait of(String id, TraitKind kind, String label) {
        return new Trait(id, kind, label, 0.002, "", "");
    }

    public Trait sharedAtHome(double probability) {
        return new Trait(id, kind, label, probability, group, exchangedWith);
    }

    public Trait in(String name) {
        return new Trait(id, kind, label, sharedAtHome, name, exchangedWith);
    }

    public Trait exchangedWith(String other) {
        return new Trait(id, kind, label, sharedAtHome, group, other);
    }
}
