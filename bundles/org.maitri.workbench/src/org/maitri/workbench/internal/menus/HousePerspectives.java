package org.maitri.workbench.internal.menus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The perspectives of the installed modules that can be shown: one broken bundle must not keep the window from opening. */
public final class HousePerspectives {

    public static final String DASHBOARD = "org.maitri.workbench.perspective.dashboard";
    public static final String REPORTS = "org.maitri.workbench.perspective.reports";

    private static final String WORKBENCH = "org.maitri.workbench.";
    private static final String PLATFORM = "org.eclipse.";

    private HousePerspectives() {}

    /** Their ids: the dashboard first, those of the modules by their names, then what the workbench has of its own. */
    public static List<String> usable(IExtensionRegistry registry) {
        return elements(registry)
                .filter(element -> !element.getContributor().getName().startsWith(PLATFORM) && loads(element))
                .sorted(Comparator.comparing((IConfigurationElement element) -> !DASHBOARD.equals(id(element)))
                        .thenComparing(element -> id(element).startsWith(WORKBENCH))
                        .thenComparing(element -> element.getAttribute("name")))
                .map(HousePerspectives::id)
                .toList();
    }

    /** The name of a perspective's icon in the house's set; one that comes from elsewhere is shown as a circle. */
    static String icon(IExtensionRegistry registry, String perspective) {
        return elements(registry)
                .filter(element -> perspective.equals(id(element)))
                .map(element -> element.getAttribute("icon"))
                .filter(Objects::nonNull)
                .map(icon -> icon.substring(icon.lastIndexOf('/') + 1).replace(".svg", ""))
                .findFirst()
                .orElse("");
    }

    private static Stream<IConfigurationElement> elements(IExtensionRegistry registry) {
        return Arrays.stream(registry.getConfigurationElementsFor("org.eclipse.ui.perspectives"))
                .filter(element -> element.getName().equals("perspective"));
    }

    private static String id(IConfigurationElement element) {
        return element.getAttribute("id");
    }

    private static boolean loads(IConfigurationElement element) {
        Bundle bundle = Platform.getBundle(element.getContributor().getName());
        String name = element.getAttribute("class");
        int data = name.indexOf(':');
        try {
            bundle.loadClass(data < 0 ? name : name.substring(0, data));
            return true;
        } catch (ClassNotFoundException | LinkageError broken) {
            ILog.get().error("The perspective " + element.getAttribute("id") + " cannot be shown", broken);
            return false;
        }
    }
}
