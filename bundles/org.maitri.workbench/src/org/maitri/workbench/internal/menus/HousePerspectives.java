package org.maitri.workbench.internal.menus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The perspectives of the installed modules that can be shown: one broken bundle must not keep the window from opening. */
public final class HousePerspectives {

    public static final String DASHBOARD = "org.maitri.workbench.perspective.dashboard";

    private static final String PLATFORM = "org.eclipse.";

    private HousePerspectives() {}

    /** Their ids, the dashboard first, the others by their names. */
    public static List<String> usable(IExtensionRegistry registry) {
        List<IConfigurationElement> found = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor("org.eclipse.ui.perspectives")) {
            if (element.getName().equals("perspective")
                    && !element.getContributor().getName().startsWith(PLATFORM)
                    && loads(element)) {
                found.add(element);
            }
        }
        found.sort(
                Comparator.comparing((IConfigurationElement element) -> !DASHBOARD.equals(element.getAttribute("id")))
                        .thenComparing(element -> element.getAttribute("name")));
        return found.stream().map(element -> element.getAttribute("id")).toList();
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
