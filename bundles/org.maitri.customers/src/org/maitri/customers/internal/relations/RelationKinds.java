package org.maitri.customers.internal.relations;

import java.util.List;
import java.util.stream.Stream;
import org.maitri.customers.Relation;
import org.maitri.customers.internal.Messages;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;

/** What relations are called from either end. A relation with words of its own is called by those. */
public final class RelationKinds {

    static final List<Choice> CHOICES = List.of(
            choice(Relation.EMPLOYEE, "briefcase"),
            choice(Relation.CONTACT, "contact"),
            choice(Relation.MEMBER, "house"),
            choice(Relation.PARTNER, "heart"),
            choice(Relation.PARENT, "baby"),
            choice(Relation.PARENT_COMPANY, "building-2"),
            choice(Relation.SUPPLIER, "truck"),
            choice(Relation.REFERRED, "share-2"),
            choice(Relation.MANAGER, "network"),
            choice(Relation.ASSISTANT, "handshake"),
            choice(Relation.OTHER, "link"));

    private RelationKinds() {}

    private static Choice choice(String kind, String icon) {
        return new Choice(kind, Messages.get("relation.kind." + kind), Tone.NEUTRAL, icon);
    }

    /**
     * How a relation reads on the page of one of its ends: "works for", or "employs" on the other's.
     *
     * @param fromEnd whether the page is that of {@link Relation#from()}
     */
    public static String words(Relation relation, boolean fromEnd) {
        String kind = relation.kind() == null ? Relation.OTHER : relation.kind();
        return kind.equals(Relation.OTHER) ? own(relation, fromEnd) : words(kind, fromEnd);
    }

    /** What a kind is called from one end; one that this module does not know is called by its name. */
    public static String words(String kind, boolean fromEnd) {
        boolean known = CHOICES.stream().anyMatch(choice -> choice.value().equals(kind));
        return known ? Messages.get("relation.kind." + kind + (fromEnd ? "" : ".inverse")) : kind;
    }

    private static String own(Relation relation, boolean fromEnd) {
        return Stream.of(
                        fromEnd ? relation.role() : relation.inverseRole(),
                        fromEnd ? relation.inverseRole() : relation.role(),
                        Messages.get("relation.kind.other"))
                .filter(words -> words != null && !words.isBlank())
                .findFirst()
                .orElseThrow();
    }

    /** The icon of a relation's kind. */
    public static String icon(Relation relation) {
        return CHOICES.stream()
                .filter(choice -> choice.value().equals(relation.kind()))
                .map(Choice::icon)
                .findFirst()
                .orElse("link");
    }
}
