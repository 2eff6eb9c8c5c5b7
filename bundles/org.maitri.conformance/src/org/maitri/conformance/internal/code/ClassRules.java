package org.maitri.conformance.internal.code;

import java.util.List;
import java.util.Map;
import org.maitri.conformance.internal.Contents;
import org.maitri.conformance.internal.Faults;
import org.maitri.conformance.internal.Rule;

/** What the compiled code of each bundle uses. */
public final class ClassRules {

    private static final String CLASSES = ".*\\.class";
    private static final String WINDOWS = "org\\.eclipse\\.(swt|jface|ui|nebula)\\..*|org\\.maitri\\.ui\\..*";

    private static final Map<String, String> FORBIDDEN = Map.of(
            "java.lang.System.exit", "It ends the program of everybody. Throw a RefusedException instead",
            "java.lang.Runtime.halt", "It ends the program of everybody. Throw a RefusedException instead",
            "java.lang.System.out", "A command prints through its CommandContext, everything else logs",
            "java.lang.System.err", "A command prints through its CommandContext, everything else logs",
            "java.lang.Thread.interrupt",
                    "An interrupt closes the embedded database for the whole program. Ask Progress.cancelled() instead",
            "java.util.concurrent.ExecutorService.shutdownNow",
                    "An interrupt closes the embedded database for the whole program. Use shutdown()");

    public static final List<Rule> ALL = List.of(
            rule("No class uses internals of the product", ClassRules::internals),
            rule("No class ends the program, prints to the console or interrupts threads", ClassRules::forbidden),
            rule("What works without a window knows no window", ClassRules::windows));

    private ClassRules() {}

    private interface ForClass {
        void look(Contents bundle, ClassUse use, Faults faults);
    }

    private static Rule rule(String sentence, ForClass check) {
        return new Rule(sentence, (examined, faults) -> {
            for (Contents bundle : examined.bundles()) {
                for (String file : bundle.files(CLASSES)) {
                    check.look(bundle, ClassUse.of(bundle.read(file)), faults);
                }
            }
        });
    }

    private static void internals(Contents bundle, ClassUse use, Faults faults) {
        use.classes().stream()
                .filter(name -> !ManifestRules.isOpen(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                .filter(name -> !bundle.files().contains(name.replace('.', '/') + ".class"))
                .filter(name -> !name.startsWith(bundle.name().replaceFirst("\\.ui$", "") + '.'))
                .forEach(name -> faults.add(
                        use.name(),
                        "it uses " + name + ", which is not API and may change at any time",
                        "Use what org.maitri.kernel, org.maitri.spi and org.maitri.ui export"));
    }

    private static void forbidden(Contents bundle, ClassUse use, Faults faults) {
        use.calls().stream()
                .filter(FORBIDDEN::containsKey)
                .distinct()
                .forEach(call -> faults.add(use.name(), "it uses " + call, FORBIDDEN.get(call)));
    }

    /** Commands, rules and figures run on servers, where no window can be opened. */
    private static void windows(Contents bundle, ClassUse use, Faults faults) {
        if (use.contracts().stream().anyMatch(name -> name.startsWith("org.maitri.spi."))) {
            use.classes().stream()
                    .filter(name -> name.matches(WINDOWS))
                    .findFirst()
                    .ifPresent(name -> faults.add(
                            use.name(),
                            "it works without a window and uses " + name,
                            "Move what is shown into a class of its own, such as a PageSection"));
        }
    }
}
