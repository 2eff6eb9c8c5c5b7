package org.maitri.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.w3c.dom.Element;

class RestoredPagesTest {

    private final RecordRef ticket = new RecordRef("tickets.ticket", UUID.randomUUID());

    @Test
    void a_page_that_was_restored_and_not_shown_yet_is_not_opened_twice() throws Exception {
        RecordEditorInput restored = RecordEditorInput.of(ticket);
        restored.name("Lid broken");

        assertThat(strategy().matches(page(restored), RecordEditorInput.of(ticket)))
                .isTrue();
        assertThat(strategy()
                        .matches(page(restored), RecordEditorInput.of(new RecordRef(ticket.type(), UUID.randomUUID()))))
                .isFalse();
    }

    /** As the plug-in names it to the platform. */
    private static IEditorMatchingStrategy strategy() throws Exception {
        Element editor = (Element) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("plugin.xml").toFile())
                .getElementsByTagName("editor")
                .item(0);
        return (IEditorMatchingStrategy) Class.forName(editor.getAttribute("matchingStrategy"))
                .getConstructor()
                .newInstance();
    }

    private static IEditorReference page(RecordEditorInput input) {
        return (IEditorReference) Proxy.newProxyInstance(
                RestoredPagesTest.class.getClassLoader(),
                new Class<?>[] {IEditorReference.class},
                (proxy, method, arguments) -> method.getName().equals("getEditorInput") ? input : null);
    }
}
