package org.maitri.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class PluginStartTest {

    @Test
    void whatever_a_plug_in_throws_is_told_at_once() {
        Bundle broken = (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class}, (self, method, arguments) -> {
                    throw new AssertionError("no beds");
                });
        Properties facts = new Properties();
        facts.setProperty(Shelved.ID, "beds");

        assertThat(new PluginStart(null, new Shelved(Path.of("beds"), facts), List.of(broken)).run())
                .contains("no beds");
    }
}
