package org.maitri.customers.internal.sample;

import java.util.List;
import java.util.Map;
import org.maitri.customers.Greeting;
import org.maitri.customers.Playbook;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Languages;

/** How people of the invented company answer the telephone, and what they do when it is about something serious. */
final class AgreedWords {

    private static final Map<String, String> GREETINGS = Map.of(
            Languages.ANY,
            "Good day {customer.name}, this is {agent.name}. How may I help you?",
            "German",
            "Guten Tag {customer.name}, mein Name ist {agent.name}. Was kann ich f\u00fcr Sie tun?",
            "French",
            "Bonjour {customer.name}, {agent.name} \u00e0 l\u2019appareil. Que puis-je faire pour vous ?");

    private AgreedWords() {}

    /** Words that are agreed already stay the only ones. */
    static void agree(UnitOfWork work) {
        boolean none = work.entities()
                .createQuery("select g from CustomersGreeting g", Greeting.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (none) {
            GREETINGS.forEach((language, words) -> {
                Greeting greeting = new Greeting();
                greeting.setLanguage(language);
                greeting.setWords(words);
                work.add(greeting);
            });
            work.add(playbook(
                    "Somebody got hurt",
                    "A customer says that an appliance burnt or cut somebody",
                    List.of(
                            "Ask how they are, and whether they need help at once.",
                            "Ask them to unplug the appliance and to keep it.",
                            "Write down model, place of purchase and what happened.",
                            "Open an urgent complaint, and say who calls back today.")));
            work.add(playbook(
                    "Wants to leave",
                    "A customer says that they will buy elsewhere",
                    List.of(
                            "Thank them for saying so, and listen.",
                            "Ask what we should have done.",
                            "Offer what you may decide yourself.",
                            "Agree when you call again.")));
        }
    }

    private static Playbook playbook(String title, String occasion, List<String> steps) {
        Playbook playbook = new Playbook();
        playbook.setTitle(title);
        playbook.setOccasion(occasion);
        playbook.setSteps(String.join("\n", steps));
        return playbook;
    }
}
