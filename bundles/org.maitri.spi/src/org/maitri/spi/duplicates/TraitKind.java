package org.maitri.spi.duplicates;

/**
 * How the values of a {@link Trait} are compared. Open: a module may make its own, which is treated as {@link #TEXT} by
 * whoever does not know it. Values are given as people wrote them; case, accents, punctuation and script do not matter.
 */
public record TraitKind(String id) {

    /** Part of a person's name: typing errors, sound, initials and missing parts are seen. */
    public static final TraitKind NAME = new TraitKind("name");
    /** The name of an organisation, without regard to its legal form; rare words count more than common ones. */
    public static final TraitKind ORGANISATION = new TraitKind("organisation");
    /** Words in any order, a street for example: rare words count more than common ones. */
    public static final TraitKind WORDS = new TraitKind("words");
    /** A town, region or country. */
    public static final TraitKind PLACE = new TraitKind("place");
    /** A short number such as a house number. */
    public static final TraitKind NUMBER = new TraitKind("number");
    /** A day, {@code yyyy-mm-dd} or just eight digits: transposed digits, day and month exchanged are seen. */
    public static final TraitKind DATE = new TraitKind("date");
    /** A telephone number; read by the portrait's region where it names no country. */
    public static final TraitKind PHONE = new TraitKind("phone");
    /** A mail address, without regard to case and {@code +tags}. */
    public static final TraitKind MAIL = new TraitKind("mail");
    /** Something that is given to one alone: a tax number, a membership number. */
    public static final TraitKind CODE = new TraitKind("code");
    /** One of a few values: a gender, a language. */
    public static final TraitKind CATEGORY = new TraitKind("category");
    /** Anything else. */
    public static final TraitKind TEXT = new TraitKind("text");
}
