package org.maitri.spi.privacy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a module keeps of persons in one record type, and what becomes of it when the person is erased. Made with
 * {@link #deleted}, {@link #anonymised} or {@link #keptByLaw}. Record types that nobody describes are deleted with the person they
 * point at.
 *
 * @param recordType whose records point at the person, or are children of those that do
 * @param category what they are, as the person is told: "Telephone numbers and addresses"
 * @param cleared JPA attributes that are emptied in records which stay, besides the pointer, keys and imported columns
 * @param pseudonyms JPA attributes that name the person and are given a pseudonym in records which stay
 * @param law why records must stay with their contents; empty if no law demands it
 */
public record PersonalData(
        String recordType,
        String category,
        Fate fate,
        List<String> cleared,
        List<String> pseudonyms,
        Optional<Law> law) {

    /** What becomes of records when the person is erased. */
    public enum Fate {
        /** They go. */
        DELETE,
        /** They stay without what tells whose they were. */
        ANONYMISE,
        /** They stay under a pseudonym until a law lets go of them. */
        KEEP
    }

    /**
     * What a law demands.
     *
     * @param reason which law, and what it demands
     * @param years how many full years
     * @param since the JPA attribute from which they count; a date or a moment
     */
    public record Law(String reason, int years, String since) {}

    public PersonalData {
        Objects.requireNonNull(fate);
        cleared = List.copyOf(cleared);
        pseudonyms = List.copyOf(pseudonyms);
    }

    /** Records that go with the person. */
    public static PersonalData deleted(String recordType, String category) {
        return new PersonalData(recordType, category, Fate.DELETE, List.of(), List.of(), Optional.empty());
    }

    /** Records that figures are made of, and that stay without what tells whose they were. */
    public static PersonalData anonymised(String recordType, String category, String... cleared) {
        return new PersonalData(recordType, category, Fate.ANONYMISE, List.of(cleared), List.of(), Optional.empty());
    }

    /** Records that a law wants kept. @param pseudonyms attributes that name the person */
    public static PersonalData keptByLaw(String recordType, String category, Law law, String... pseudonyms) {
        return new PersonalData(recordType, category, Fate.KEEP, List.of(), List.of(pseudonyms), Optional.of(law));
    }
}
