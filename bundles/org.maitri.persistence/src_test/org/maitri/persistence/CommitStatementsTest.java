package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a server is asked when something is committed. */
class CommitStatementsTest {

    private static final int UNTIL_KNOWN = 10;

    @Test
    void a_server_plans_the_statements_of_the_audit_log_once_and_not_with_each_commit() {
        try (OpenDatabase open = new Fixture().open(Place.SERVER.fresh())) {
            for (int commit = 0; commit < UNTIL_KNOWN; commit++) {
                open.database().write("Add", work -> work.add(new Parcel()));
            }

            List<?> known = open.database()
                    .write(
                            "Look",
                            work -> work.entities()
                                    .createNativeQuery("SELECT statement FROM pg_prepared_statements")
                                    .getResultList());

            assertThat(known)
                    .map(Object::toString)
                    .anyMatch(sql -> sql.startsWith("INSERT INTO maitri_commit"))
                    .anyMatch(sql -> sql.startsWith("INSERT INTO maitri_change"))
                    .anyMatch(sql -> sql.startsWith("UPDATE maitri_head"))
                    .anyMatch(sql -> sql.startsWith("SELECT seq, hash FROM maitri_head"));
        }
    }
}
