package org.maitri.customers.ui.internal.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maitri.customers.Household;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.TimeOrderedId;

/** What can be said of a customer, and from which end. */
class RelationsPresenterTest {

    private static RelationsPresenter of(RecordRef customer) {
        return new RelationsPresenter(customer, null, null, null);
    }

    @Test
    void an_organisation_employs_and_a_person_works() {
        RecordRef acme = new RecordRef(Organisation.TYPE, TimeOrderedId.next());
        RecordRef ana = new RecordRef(Person.TYPE, TimeOrderedId.next());

        RelationsPresenter.Addition employs = of(acme).additions().getFirst();
        RelationsPresenter.Addition works = of(ana).additions().getFirst();

        assertThat(employs.words()).isEqualTo("Employs");
        assertThat(of(acme).values(employs)).isEqualTo(Map.of("kind", "employee", "to", acme));
        assertThat(works.words()).isEqualTo("Works for");
        assertThat(of(ana).values(works)).isEqualTo(Map.of("kind", "employee", "from", ana));
    }

    @Test
    void a_household_has_members() {
        RecordRef home = new RecordRef(Household.TYPE, TimeOrderedId.next());
        assertThat(of(home).additions().getFirst().words()).isEqualTo("Household member");
    }
}
