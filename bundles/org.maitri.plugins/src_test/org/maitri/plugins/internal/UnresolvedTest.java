package org.maitri.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.equinox.p2.metadata.Version;
import org.junit.jupiter.api.Test;

/** In the words of Equinox. */
class UnresolvedTest {

    private static String told(String said) {
        return Unresolved.told(
                "Loyalty card 1.2",
                said,
                (bundle, name) -> name.startsWith("org.maitri") ? List.of(Version.create("1.0.0")) : List.of());
    }

    @Test
    void a_package_of_another_version() {
        assertThat(told("""
                                Could not resolve module: com.example.loyalty [230]
                                  Unresolved requirement: Import-Package: org.maitri.spi.record; version="[2.0.0,3.0.0)"
                                """))
                .isEqualTo("Loyalty card 1.2 needs org.maitri.spi.record 2.0 or newer; this Maitri has 1.0.");
    }

    @Test
    void a_bundle_that_is_not_there() {
        assertThat(
                        told(
                                "Could not resolve module: a [1]\n  Unresolved requirement: Require-Bundle: com.example.base\n"))
                .isEqualTo("Loyalty card 1.2 needs com.example.base, which this Maitri does not have.");
    }

    @Test
    void the_innermost_of_several() {
        assertThat(told("""
                                Could not resolve module: com.example.ui [2]
                                  Unresolved requirement: Require-Bundle: com.example.loyalty; bundle-version="[1.0.0,2.0.0)"
                                    -> Bundle-SymbolicName: com.example.loyalty; bundle-version="1.0.0"; singleton:="true"
                                       com.example.loyalty [1]
                                         Unresolved requirement: Require-Bundle: com.example.base; bundle-version="2.1.0"
                                """))
                .isEqualTo("Loyalty card 1.2 needs com.example.base 2.1 or newer, which this Maitri does not have.");
    }

    @Test
    void a_newer_java() {
        assertThat(
                        told(
                                "Unresolved requirement: Require-Capability: osgi.ee; filter:=\"(&(osgi.ee=JavaSE)(version=99))\""))
                .startsWith("Loyalty card 1.2 needs Java 99;");
    }

    @Test
    void what_it_does_not_know_is_said_as_it_is() {
        assertThat(told("Another singleton bundle selected: x\n")).isEqualTo("Another singleton bundle selected: x");
    }
}
