package org.maitri.customers;

import static org.assertj.core.api.Assertions.assertThat;

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
}
