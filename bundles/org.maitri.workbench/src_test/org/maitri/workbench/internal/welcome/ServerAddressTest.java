package org.maitri.workbench.internal.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerAddressTest {

    @Test
    void makes_a_profile_of_its_parts() {
        ServerAddress address = new ServerAddress("Office", " db.example.org ", "5433", "maitri", "ann");

        assertThat(address.problem()).isEmpty();
        assertThat(address.profile().url()).isEqualTo("jdbc:postgresql://db.example.org:5433/maitri");
        assertThat(address.profile().isServer()).isTrue();
    }

    @Test
    void takes_a_whole_address_as_it_is() {
        ServerAddress address = new ServerAddress("Office", "jdbc:postgresql://a,b/maitri?ssl=true", "", "", "ann");

        assertThat(address.problem()).isEmpty();
        assertThat(address.profile().url()).isEqualTo("jdbc:postgresql://a,b/maitri?ssl=true");
    }

    @Test
    void says_what_is_missing_or_wrong() {
        assertThat(new ServerAddress("", "db", "", "maitri", "").problem()).contains("connect.problem.name");
        assertThat(new ServerAddress("Office", "", "", "maitri", "").problem()).contains("connect.problem.host");
        assertThat(new ServerAddress("Office", "my server", "", "maitri", "").problem())
                .contains("connect.problem.host.odd");
        assertThat(new ServerAddress("Office", "db", "99999", "maitri", "").problem())
                .contains("connect.problem.port");
        assertThat(new ServerAddress("Office", "db", "", " ", "").problem()).contains("connect.problem.database");
    }

    @Test
    void a_database_name_cannot_smuggle_options_in() {
        assertThat(new ServerAddress("Office", "db", "", "maitri?sslmode=disable", "")
                        .profile()
                        .url())
                .isEqualTo("jdbc:postgresql://db/maitri%3Fsslmode%3Ddisable");
    }
}
