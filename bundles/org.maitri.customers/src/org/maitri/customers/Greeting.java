package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** What everybody agreed to say first on the telephone, in one language. */
@Entity(name = "CustomersGreeting")
@Table(name = "customers_greeting")
@Recorded(Greeting.TYPE)
public class Greeting extends StoredRecord {

    public static final String TYPE = "customers.greeting";

    /** The language of the greeting that is used where there is none in the customer's. */
    public static final String ANY = "*";

    @Column(name = "language")
    private String language = ANY;

    @Column(name = "words")
    private String words;

    public String language() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
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
                .min(Comparator.comparingInt((Greeting greeting) -> greeting.distance(language))
                        .thenComparing(Greeting::id));
    }

    /** Languages are written as people write them: "de", "de-AT", "German". */
    private int distance(String wanted) {
        if (wanted != null && plain(wanted).equals(plain(language))) {
            return 0;
        }
        if (wanted != null && base(wanted).equals(base(language))) {
            return 1;
        }
        return ANY.equals(language) ? 2 : 3;
    }

    private static String plain(String language) {
        return language.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String base(String language) {
        String plain = plain(language);
        int dash = plain.indexOf('-');
        return dash > 0 ? plain.substring(0, dash) : plain;
    }
}
