package org.maitri.tickets.internal.sample;

import java.util.List;
import java.util.random.RandomGenerator;

/** Something customers of a maker of kitchen appliances turn to the service with, and what usually comes of it. */
record Matter(String kind, String category, String subject, String text, String answer, String resolution) {

    static final List<String> PRODUCTS = List.of(
            "Kettle K20",
            "Kettle K30",
            "Toaster T4",
            "Mixer M7",
            "Coffee grinder G2",
            "Juicer J1",
            "Rice cooker R5",
            "Hand blender B3");

    private static final List<Matter> EVERYDAY = List.of(
            new Matter(
                    "question",
                    "Use",
                    "How do I clean the %s?",
                    "I bought the %s last month. How do I clean it properly?",
                    "Wipe it with a damp cloth and descale it once a month. The guide is attached.",
                    "Sent the care guide"),
            new Matter(
                    "defect",
                    "Repair",
                    "%s does not switch on",
                    "My %s does not switch on any more. I tried another socket.",
                    "Sorry for the trouble. We are sending you a replacement today.",
                    "Replaced the appliance"),
            new Matter(
                    "request",
                    "Spare parts",
                    "Spare lid for the %s",
                    "The lid of my %s broke. Can I order a new one?",
                    "A spare lid is on its way, free of charge.",
                    "Sent a spare lid"),
            new Matter(
                    "complaint",
                    "Delivery",
                    "%s came damaged",
                    "The box was torn and the %s has a dent.",
                    "That must not happen. Please keep it, a new one arrives on Thursday.",
                    "Sent a new one, took it up with the carrier"),
            new Matter(
                    "request",
                    "Orders",
                    "Cancel my order of a %s",
                    "I ordered a %s twice by mistake. Please cancel one.",
                    "Done, one of the two orders is cancelled.",
                    "Cancelled the order"),
            new Matter(
                    "question",
                    "Warranty",
                    "Warranty of the %s",
                    "How long is the warranty of the %s?",
                    "Three years from the day you bought it.",
                    "Explained the warranty"));

    private static final List<Matter> RECALL = List.of(
            new Matter(
                    "defect",
                    "Recall",
                    "Is my %s part of the recall?",
                    "I read about the recall. Is my %s dangerous?",
                    "Please stop using it and tell us the number below the base. A replacement is reserved for you.",
                    "Replaced under the recall"),
            new Matter(
                    "complaint",
                    "Recall",
                    "Nobody answers about my %s",
                    "I have called three times about the %s recall!",
                    "We are sorry to have kept you waiting. Your replacement was sent today, with a voucher.",
                    "Replaced under the recall, goodwill voucher"),
            new Matter(
                    "request",
                    "Recall",
                    "Money back for the %s",
                    "I do not want another %s, I want my money back.",
                    "You get the full price back within five days.",
                    "Refunded under the recall"));

    /** @param recall whether the recall is what everybody talks about */
    static Matter any(boolean recall, RandomGenerator random) {
        List<Matter> from = recall ? RECALL : EVERYDAY;
        return from.get(random.nextInt(from.size()));
    }
}
