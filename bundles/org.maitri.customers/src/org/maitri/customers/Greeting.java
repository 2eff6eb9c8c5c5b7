package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.maitri.spi.record.Languages;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** What everybody agreed to say first on the telephone, in one language. */
@Entity(name = "CustomersGreeting")
@Table(name = "customers_greeting")
@Recorded(Greeting.TYPE)
public class Greeting extends StoredRecord {

    public static final String TYPE = "customers.greeting";

    @Column(name = "language")
    private String language = Languages.ANY;

    @Column(name = "words")
    private String words;

    public String language() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? Languages.ANY : Languages.tag(language);
    }

    public String words() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The words with the names put in; nothing stands where a name is not known. */
    public String spoken(String customer, String agent) {
        String named = customer.isBlank()
                ? words.replaceAll("\\s*\\{customer\\.name}", "")
                : words.replace("{customer.name}", customer);
        return named.replace("{agent.name}", agent);
    }

    /** The one for a customer's language: in it, else the one for any, else the oldest. */
    public static Optional<Greeting> in(String language, Collection<Greeting> greetings) {
        return greetings.stream()
                .filter(greeting -> greeting.words != null && !greeting.words.isBlank())
                .min(Comparator.comparingInt((Greeting greeting) -> Languages.distance(greeting.language, language))
                        .thenComparing(Greeting::id));
    }
}
