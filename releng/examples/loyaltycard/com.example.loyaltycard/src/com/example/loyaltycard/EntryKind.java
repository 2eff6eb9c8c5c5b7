package com.example.loyaltycard;

import java.util.List;
import java.util.Set;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;

/** Why points were booked. */
public final class EntryKind {

    public static final String EARNED = "earned";
    public static final String REDEEMED = "redeemed";
    public static final String LAPSED = "lapsed";
    public static final String CORRECTED = "corrected";

    public static final List<Choice> ALL = List.of(
            new Choice(EARNED, Messages.get("kind.earned"), Tone.GOOD, "circle-plus"),
            new Choice(REDEEMED, Messages.get("kind.redeemed"), Tone.INFO, "gift"),
            new Choice(LAPSED, Messages.get("kind.lapsed"), Tone.WARNING, "hourglass"),
            new Choice(CORRECTED, Messages.get("kind.corrected"), Tone.NEUTRAL, "pencil"));

    private static final Set<String> TAKING = Set.of(REDEEMED, LAPSED);

    private EntryKind() {}

    /** Whether points of this kind leave the card. */
    public static boolean takes(String kind) {
        return TAKING.contains(kind);
    }

    public static Choice choice(String kind) {
        return ALL.stream()
                .filter(choice -> choice.value().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of entry: " + kind));
    }
}
