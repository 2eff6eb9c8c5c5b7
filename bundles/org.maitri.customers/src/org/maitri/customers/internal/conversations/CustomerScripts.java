package org.maitri.customers.internal.conversations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maitri.customers.Customer;
import org.maitri.customers.Greeting;
import org.maitri.customers.Person;
import org.maitri.customers.Playbook;
import org.maitri.customers.internal.Messages;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Languages;
import org.maitri.spi.script.Script;
import org.maitri.spi.script.ScriptContributor;
import org.osgi.service.component.annotations.Component;

/** Offers the greeting in the customer's language, and the playbooks. */
@Component
public final class CustomerScripts implements ScriptContributor {

    @Override
    public List<Script> scripts(Optional<RecordRef> customer, String agent, UnitOfWork work) {
        Optional<Customer> known = customer.flatMap(record -> Customer.of(record, work));
        String language = known.filter(Person.class::isInstance)
                .map(person -> ((Person) person).language())
                .orElse(null);
        List<Script> scripts = new ArrayList<>();
        Greeting.in(language, all(Greeting.class, "CustomersGreeting", work).toList())
                .map(greeting -> new Script(
                        greeting.ref(),
                        Messages.get("greeting.label"),
                        "",
                        List.of(greeting.spoken(known.map(Customer::name).orElse(""), agent)),
                        Optional.of(greeting.language()).filter(it -> !it.equals(Languages.ANY))))
                .ifPresent(scripts::add);
        all(Playbook.class, "CustomersPlaybook", work)
                .map(playbook -> new Script(
                        playbook.ref(),
                        playbook.title(),
                        playbook.occasion() == null ? "" : playbook.occasion(),
                        playbook.eachStep(),
                        Optional.ofNullable(playbook.language())))
                .forEach(scripts::add);
        return List.copyOf(scripts);
    }

    private static <E> Stream<E> all(Class<E> type, String entity, UnitOfWork work) {
        return work.entities()
                .createQuery("select e from " + entity + " e where e.archivedAt is null order by e.id", type)
                .getResultStream();
    }
}
