package com.example.loyaltycard;

import java.util.List;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;

/** How much a customer has earned, in steps. */
public final class Tier {

    public static final String BASIC = "basic";
    public static final String SILVER = "silver";
    public static final String GOLD = "gold";

    /** From the lowest to the highest. */
    public static final List<Choice> ALL = List.of(
            new Choice(BASIC, Messages.get("tier.basic"), Tone.NEUTRAL, "credit-card"),
            new Choice(SILVER, Messages.get("tier.silver"), Tone.INFO, "award"),
            new Choice(GOLD, Messages.get("tier.gold"), Tone.GOOD, "crown"));

    private static final long SILVER_FROM = 1_000;
    private static final long GOLD_FROM = 5_000;

    private Tier() {}

    /** @param earned all points that were ever earned, redeemed ones included */
    public static String of(long earned) {
        return earned >= GOLD_FROM ? GOLD : earned >= SILVER_FROM ? SILVER : BASIC;
    }

    public static String label(String tier) {
        return ALL.stream()
                .filter(choice -> choice.value().equals(tier))
                .map(Choice::label)
                .findFirst()
                .orElse(tier);
    }
}
