package org.maitri.tickets.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.maitri.persistence.Profile;
import org.maitri.spi.mail.IncomingMail.Nature;
import org.maitri.tickets.Ticket;

/** What the database is asked when an answer goes out by mail. */
class StatementsOfAnswersTest extends LettersCase {

    private final Profile place = super.profile();

    @Override
    Profile profile() {
        return place;
    }

    @Test
    void an_answer_by_mail_reads_the_letters_of_its_ticket_once() throws SQLException {
        Ticket ticket = ticket(take(mail("first", "Broken kettle", Nature.PERSONAL)));
        count();

        service().answer(ticket.id(), "It left us this morning.");

        assertThat(sent).hasSize(1);
        assertThat(readsOfLetters()).isEqualTo(1);
    }

    private void count() throws SQLException {
        try (Connection beside = DriverManager.getConnection("jdbc:h2:" + place.url(), "sa", "");
                Statement begin = beside.createStatement()) {
            begin.execute("SET QUERY_STATISTICS TRUE");
        }
    }

    private long readsOfLetters() {
        Object reads = open.database()
                .read(work -> work.entities()
                        .createNativeQuery(
                                "SELECT COALESCE(SUM(execution_count), 0) FROM INFORMATION_SCHEMA.QUERY_STATISTICS"
                                        + " WHERE UPPER(sql_statement) LIKE 'SELECT%' AND UPPER(sql_statement) LIKE '%LETTER%'"
                                        + " AND UPPER(sql_statement) NOT LIKE '%STATISTICS%'")
                        .getSingleResult());
        return ((Number) reads).longValue();
    }
}
