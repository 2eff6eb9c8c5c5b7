package org.maitri.tickets.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of other systems mean here. */
class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "Open,open",
        "Pending Customer Response,waiting-customer",
        "Awaiting User Info,waiting-customer",
        "Closed,closed",
        "Awaiting Vendor,pending",
        "On-hold,pending",
        "Active,open",
        "Solved,resolved",
        "Re-opened,open",
        "New,new",
        "In Progress,open",
        "Done,closed",
        "Gelöst,resolved",
        "Cancelled,closed",
        "waiting for customer,waiting-customer",
        "En cours (Attribué),open",
        "Clos,closed",
        "Gesloten,closed",
        "In behandeling,open",
        "Em andamento,open",
        "対応中,open",
        "warten auf Erinnerung,pending",
        "Warten auf Kunde,waiting-customer",
        "Zurückgestellt,pending",
        "Abgebrochen,closed",
        "Detenido,pending"
    })
    void states(String word, String state) {
        assertThat(Wording.STATES.meaning(word)).contains(state);
    }

    @ParameterizedTest
    @CsvSource({
        "Critical,urgent",
        "3 - Moderate,normal",
        "1 - Critical,urgent",
        "2 - High,high",
        "4 - Low,low",
        "Medium,normal",
        "P2,high",
        "Blocker,urgent",
        "2 normal,normal",
        "Highest,urgent",
        "Très haute,urgent",
        "Haute,high",
        "Hoog,high",
        "Baixa,low",
        "高,high",
        "Emergencia,urgent",
        "1 - Crítico,urgent",
        "3 - Moderado,normal",
        "3 - Modérée,normal",
        "5 - Planung,low"
    })
    void priorities(String word, String priority) {
        assertThat(Wording.PRIORITIES.meaning(word)).contains(priority);
    }

    @ParameterizedTest
    @CsvSource({
        "Social media,social",
        "Email,mail",
        "Phone,phone",
        "Chat,chat",
        "Walk-in,counter",
        "Web Form,web",
        "E-Mail,mail"
    })
    void channels(String word, String channel) {
        assertThat(Wording.CHANNELS.meaning(word)).contains(channel);
    }

    @ParameterizedTest
    @CsvSource({
        "Refund request,request",
        "Technical issue,incident",
        "Cancellation request,request",
        "Product inquiry,question",
        "Billing inquiry,question",
        "Beschwerde,complaint",
        "Bug,defect"
    })
    void kinds(String word, String kind) {
        assertThat(Wording.KINDS.meaning(word)).contains(kind);
    }

    @Test
    void a_word_nobody_knows_means_nothing() {
        assertThat(Wording.STATES.meaning("Frozen solid")).isEmpty();
        assertThat(Wording.STATES.meaning("Unresolved")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Extremely Happy,5",
        "happy,4",
        "Unzufrieden,2",
        "3.0,3",
        "4/5,4",
        "8 of 10,4",
        "90%,5",
        "Good,5",
        "bad,1",
        "5 stars,5"
    })
    void ratings(String text, long rating) {
        assertThat(Rating.of(text)).contains(rating);
    }

    @ParameterizedTest
    @CsvSource({"0", "9", "offered", "-"})
    void what_is_no_rating(String text) {
        assertThat(Rating.of(text)).isEmpty();
    }
}
