package org.maitri.services.internal.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.spi.privacy.ErasureCertificate;

/** What became of what. */
final class Tally {

    static final String DELETED = "deleted";
    static final String ANONYMISED = "anonymised";
    static final String KEPT = "kept";
    static final String REWRITTEN = "rewritten";
    /** Of a module that is not installed. */
    static final String LEFT = "left";

    private final Map<String, ErasureCertificate.Part> parts = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    void add(String type, String category, String fate) {
        kept(type, category, fate, "", "");
    }

    /** The latest day counts. */
    void kept(String type, String category, String fate, String until, String why) {
        parts.merge(
                fate + type,
                new ErasureCertificate.Part(type, category, fate, 1, until, why),
                (before, one) -> new ErasureCertificate.Part(
                        type,
                        category,
                        fate,
                        before.count() + 1,
                        before.until().compareTo(until) > 0 ? before.until() : until,
                        why));
    }

    void left(String type, String category, long count) {
        parts.put(LEFT + type, new ErasureCertificate.Part(type, category, LEFT, count, "", ""));
    }

    boolean leaves() {
        return parts.keySet().stream().anyMatch(key -> key.startsWith(LEFT));
    }

    void remark(String text) {
        remarks.add(text);
    }

    List<ErasureCertificate.Part> parts() {
        return List.copyOf(parts.values());
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }
}
