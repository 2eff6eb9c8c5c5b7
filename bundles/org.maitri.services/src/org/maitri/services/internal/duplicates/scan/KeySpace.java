package org.maitri.services.internal.duplicates.scan;

import java.util.ArrayList;
import java.util.List;
import org.maitri.services.internal.duplicates.compare.Sounds;
import org.maitri.services.internal.duplicates.index.Sketch;
import org.maitri.services.internal.duplicates.model.Hash;
import org.maitri.services.internal.duplicates.model.LongList;
import org.maitri.services.internal.duplicates.model.Model;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.duplicates.TraitKind;

/**
 * The keys that traits give to records: only records that share a key are compared. Traits that are exchanged with one
 * another share one space.
 */
final class KeySpace {

    private static final int MOST_WORDS = 8;

    private final int salt;
    private final int[] traits;
    private final TraitKind kind;

    private KeySpace(int salt, int[] traits, TraitKind kind) {
        this.salt = salt;
        this.traits = traits;
        this.kind = kind;
    }

    static List<KeySpace> of(Model model) {
        List<KeySpace> spaces = new ArrayList<>();
        List<Trait> traits = model.traits();
        for (int i = 0; i < traits.size(); i++) {
            TraitKind kind = model.kind(i);
            int partner = -1;
            for (int j = 0; j < traits.size(); j++) {
                partner = traits.get(j).id().equals(traits.get(i).exchangedWith()) ? j : partner;
            }
            if (model.compares(i) && !kind.equals(TraitKind.CATEGORY) && (partner < 0 || partner > i)) {
                spaces.add(new KeySpace(i, partner < 0 ? new int[] {i} : new int[] {i, partner}, kind));
            }
        }
        return spaces;
    }

    /** Whether a key of this space alone can bring records together. */
    boolean standsAlone() {
        return !kind.equals(TraitKind.NUMBER);
    }

    /** Whether keys of this space make frequent keys of other spaces rarer. */
    boolean combines() {
        return !kind.equals(TraitKind.TEXT);
    }

    boolean pairsUp() {
        return traits.length > 1;
    }

    /** All keys of a record. */
    void keys(Sketch sketch, LongList keys) {
        for (int trait : traits) {
            for (String value : sketch.values(trait)) {
                whole(value, keys);
                parts(value, keys);
            }
        }
    }

    /** The keys that stand for whole values and whole words, which are worth being combined. */
    void wholeKeys(Sketch sketch, LongList keys) {
        for (int trait : traits) {
            for (String value : sketch.values(trait)) {
                whole(value, keys);
            }
        }
    }

    private void whole(String value, LongList keys) {
        switch (kind.id()) {
            case "name", "place" -> {
                add("s", Sounds.of(value), keys);
                words(value, keys);
            }
            case "organisation", "words" -> {
                if (value.indexOf(' ') < 0) {
                    add("s", Sounds.of(value), keys);
                } else {
                    words(value, keys);
                }
            }
            case "phone" -> add("p", value.substring(Math.max(0, value.length() - 7)), keys);
            default -> add("t", value, keys);
        }
    }

    private void words(String value, LongList keys) {
        if (value.indexOf(' ') > 0) {
            String[] words = value.split(" ");
            for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
                if (words[i].length() > 2) {
                    add("s", Sounds.of(words[i]), keys);
                }
            }
        }
    }

    /** Parts of values bring together what a mistake elsewhere in the value keeps apart. */
    private void parts(String value, LongList keys) {
        int length = value.length();
        switch (kind.id()) {
            case "name", "place" -> {
                if (length > 5) {
                    add("p", value.substring(0, 4), keys);
                    add("e", value.substring(length - 4), keys);
                }
            }
            case "organisation", "words" -> {
                String run = value.replace(" ", "");
                add("p", run.substring(0, Math.min(7, run.length())), keys);
            }
            case "mail" -> {
                if (value.lastIndexOf('@') >= 4) {
                    add("u", value.substring(0, value.lastIndexOf('@')), keys);
                }
            }
            case "code" -> {
                if (length >= 6) {
                    add("p", value.substring(0, length / 2), keys);
                    add("e", value.substring(length / 2), keys);
                }
            }
            case "date" -> {
                if (length == 8) {
                    add("m", value.substring(0, 6), keys);
                    add("y", value.substring(4), keys);
                }
            }
            default -> {}
        }
    }

    private void add(String sort, String key, LongList keys) {
        keys.add(Hash.of(salt, sort + key));
    }
}
