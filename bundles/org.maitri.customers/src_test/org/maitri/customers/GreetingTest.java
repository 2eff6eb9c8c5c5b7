package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said first. */
class GreetingTest {

    @Test
    void a_name_that_nobody_knows_leaves_no_gap() {
        Greeting greeting = new Greeting();
        greeting.setWords("Good day {customer.name}, this is {agent.name}.");
        assertThat(greeting.spoken("Kiran Menon", "Emma")).isEqualTo("Good day Kiran Menon, this is Emma.");
        assertThat(greeting.spoken("", "Emma")).isEqualTo("Good day, this is Emma.");
    }

    @Test
    void a_customer_whose_language_is_written_out_is_greeted_in_it() {
        Greeting english = greeting("*", "Good day");
        Greeting german = greeting("de", "Guten Tag");
        assertThat(Greeting.in("German", List.of(english, german))).contains(german);
        assertThat(Greeting.in("fr", List.of(german, english))).contains(english);
    }

    private static Greeting greeting(String language, String words) {
        Greeting greeting = new Greeting();
        greeting.setLanguage(language);
        greeting.setWords(words);
        return greeting;
    }
}
