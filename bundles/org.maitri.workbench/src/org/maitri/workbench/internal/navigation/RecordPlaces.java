package org.maitri.workbench.internal.navigation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * Where records of a type are listed, read from what the installed bundles contribute: a view whose class is a list of the
 * type, and a perspective made of such views.
 */
public final class RecordPlaces {

    private static final String LIST = "org.maitri.ui.list.RecordListView:";
    private static final String PERSPECTIVE = "org.maitri.ui.perspective.ModulePerspective:";

    private final Map<String, String> views = new LinkedHashMap<>();
    private final Map<String, List<String>> perspectives = new LinkedHashMap<>();

    RecordPlaces(Map<String, String> viewClasses, Map<String, String> perspectiveClasses) {
        viewClasses.forEach((id, name) -> argument(name, LIST).ifPresent(type -> views.putIfAbsent(type, id)));
        perspectiveClasses.forEach((id, name) ->
                argument(name, PERSPECTIVE).ifPresent(ids -> perspectives.put(id, List.of(ids.split("\\s*,\\s*")))));
    }

    public static RecordPlaces of(IExtensionRegistry registry) {
        return new RecordPlaces(
                classes(registry, "org.eclipse.ui.views", "view"),
                classes(registry, "org.eclipse.ui.perspectives", "perspective"));
    }

    private static Map<String, String> classes(IExtensionRegistry registry, String point, String name) {
        Map<String, String> classes = new LinkedHashMap<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
            if (element.getName().equals(name) && element.getAttribute("class") != null) {
                classes.put(element.getAttribute("id"), element.getAttribute("class"));
            }
        }
        return classes;
    }

    private static Optional<String> argument(String className, String prefix) {
        return className.startsWith(prefix)
                ? Optional.of(className.substring(prefix.length()).strip())
                : Optional.empty();
    }

    /** The id of the view that lists a record type. */
    public Optional<String> view(String recordType) {
        return Optional.ofNullable(views.get(recordType));
    }

    /** The id of the perspective that shows the list of a record type, else one of the same module, else one of the same bundle. */
    public Optional<String> perspective(String recordType) {
        String module = recordType.substring(0, recordType.indexOf('.') + 1);
        Stream<String> siblings = views.entrySet().stream()
                .filter(list -> list.getKey().startsWith(module))
                .map(Map.Entry::getValue);
        List<String> lists = Stream.concat(view(recordType).stream(), siblings).toList();
        return showing(lists, List::contains)
                .or(() -> showing(
                        lists,
                        (shown, list) ->
                                shown.stream().anyMatch(each -> folder(each).equals(folder(list)))));
    }

    private Optional<String> showing(List<String> lists, BiPredicate<List<String>, String> how) {
        return lists.stream()
                .flatMap(list ->
                        perspectives.entrySet().stream().filter(perspective -> how.test(perspective.getValue(), list)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What the ids of a bundle's views begin with. */
    private static String folder(String view) {
        return view.substring(0, view.lastIndexOf('.') + 1);
    }
}
