package org.maitri.spi.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.Condition;
import org.osgi.annotation.versioning.ProviderType;

/** Finds records of all modules by their words. An OSGi service. */
@ProviderType
public interface Search {

    /**
     * The best hits for what a person typed, best first. Every word must occur, the last one may be the beginning of a word,
     * case and accents do not matter; "in quotes" words must stand together. Never throws for odd input.
     *
     * <p>{@code field:value} asks for a field of the record, by its id or label, a custom field too: {@code state:open},
     * {@code assignee:me}, {@code due:<2d}, {@code opened:2026-03}, {@code rating:>=4}, {@code customer:"ana diaz"},
     * {@code queue:none}; a hyphen before it turns it round. Only types that have all the fields are then found.
     *
     * @param types only records of these types; empty for all
     * @param limit hits of each type
     */
    List<SearchHit> find(String text, Set<String> types, int limit, Progress progress);

    /**
     * Why {@link #find} can find nothing: what was typed names a field or a value there is not, and what was probably meant;
     * empty if it is understood. Reads the index: not on the UI thread.
     *
     * @param types only records of these types; empty for all
     * @since 1.1
     */
    Optional<String> misunderstood(String text, Set<String> types, Progress progress);

    /**
     * Records that share words with a text, those with the most and the rarest words in common first. The text may be long, as a
     * letter is; what it asks for is not understood.
     *
     * @param types only records of these types; empty for all
     * @param limit hits of each type
     */
    List<SearchHit> alike(String text, Set<String> types, int limit, Progress progress);

    /**
     * What {@code field:value} says of records of one type, as {@link #find} understands it; all of it must hold. Blank text holds
     * always. Moments such as {@code <2d} are reckoned from now.
     *
     * @param type the record type's id
     * @throws org.maitri.kernel.RefusedException if something in it is no field of the type, or no value of the field
     */
    Condition condition(String text, String type, Progress progress);

    /** Waits until everything committed so far is found. */
    void catchUp(Progress progress);

    /** Forgets the index and builds it again from the records. */
    void rebuild(Progress progress);
}
