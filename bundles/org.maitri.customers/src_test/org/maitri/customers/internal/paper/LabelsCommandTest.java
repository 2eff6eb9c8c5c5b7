package org.maitri.customers.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Person;
import org.maitri.customers.PostalAddress;
import org.maitri.customers.internal.CustomersModule;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.services.PaperEngine;
import org.maitri.services.imports.ImportEngine;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.command.CommandContext;
import picocli.CommandLine;

/** What {@code maitri labels} says and writes. */
class LabelsCommandTest {

    private final OpenDatabase open = new DatabaseOpener(
                    List.of(CustomersModule.schema(), ImportEngine.schema()), CustomersModule.recordTypes(), List.of())
            .open(Profile.inMemory("labels" + UUID.randomUUID()), Progress.NONE);
    private final Map<String, Object> printed = new HashMap<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        open.close();
    }

    /** What the command works with; what it prints is kept. */
    private CommandContext context() {
        return (CommandContext) Proxy.newProxyInstance(
                CommandContext.class.getClassLoader(),
                new Class<?>[] {CommandContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "database" -> open.database();
                    case "records" -> open.records();
                    case "access" -> open.access();
                    case "progress" -> Progress.NONE;
                    case "json" -> true;
                    default -> {
                        ((Map<?, ?>) arguments[0]).forEach((key, value) -> printed.put(key.toString(), value));
                        yield null;
                    }
                });
    }

    private Path labels(String tag) {
        Attention everybody = (Attention) Proxy.newProxyInstance(
                Attention.class.getClassLoader(),
                new Class<?>[] {Attention.class},
                (proxy, method, arguments) -> Map.of());
        Path file = folder.resolve("labels.pdf");
        PaperCommands.Labels labels = new PaperCommands.Labels(context(), new PaperEngine(), () -> everybody);
        new CommandLine(labels).parseArgs(Person.TYPE, file.toString(), "--tag", tag);
        labels.call();
        return file;
    }

    private void add(String name, PostalAddress address) {
        open.database().change("Add", work -> {
            Person person = new Person();
            person.setName(name);
            person.setTags(Set.of("donor"));
            work.add(person);
            if (address != null) {
                work.add(ContactPoint.postal(person.ref(), "home", address));
            }
        });
    }

    @Test
    void a_tag_that_nobody_has_writes_nothing() {
        add("Ana", new PostalAddress("1 Road", "12345", "Town", null, "Germany"));

        assertThatThrownBy(() -> labels("lion"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Nobody has the tag \"lion\"");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void an_address_that_does_not_fit_is_told_apart_from_none() {
        add("Ana", new PostalAddress("1 Road", "12345", "Town", null, "Germany"));
        add("Bea", null);
        add("Dora", new PostalAddress("Row\n".repeat(40), "12345", "Town", null, "Germany"));

        assertThat(labels("donor")).isNotEmptyFile();
        assertThat(printed).containsEntry("labels", 1L);
        assertThat(printed.get("withoutAddress")).asString().contains("Bea").doesNotContain("Dora");
        assertThat(printed.get("tooLong")).asString().contains("Dora").doesNotContain("Bea");
    }

    @Test
    void where_nobody_gets_a_label_no_file_is_written() throws Exception {
        add("Bea", null);
        Files.writeString(folder.resolve("labels.pdf"), "before");

        assertThat(labels("donor")).hasContent("before");
        assertThat(printed).containsEntry("labels", 0L).doesNotContainKey("file");
    }
}
