package org.maitri.workbench.internal.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.maitri.workbench.internal.Messages;

/**
 * Keys that are about the same.
 *
 * @param name what they are about
 */
record KeyGroup(String name, List<Line> lines) {

    /** What is done, and by which keys. */
    record Line(String name, String keys) {}

    private static final String PLATFORM = "org.eclipse.";
    /** Its keys do what their like do, which goes without saying. */
    private static final String NUMBER_BLOCK = "NUMPAD_";

    private static final List<String> LIST =
            List.of("open", "preview", "filter", "select", "first", "sort", "sort.back");

    /** Those that do something where a person is, those of modules first. */
    static List<KeyGroup> at(IServiceLocator place) {
        IBindingService bindings = place.getService(IBindingService.class);
        Map<ParameterizedCommand, List<String>> keys = new LinkedHashMap<>();
        for (Binding binding : bindings.getBindings()) {
            ParameterizedCommand command = binding.getParameterizedCommand();
            if (command != null && works(binding, command, bindings)) {
                List<String> known = keys.computeIfAbsent(command, each -> new ArrayList<>());
                String written = binding.getTriggerSequence().format();
                if (!known.contains(written)) {
                    known.add(written);
                }
            }
        }
        Map<String, List<Line>> ours = new TreeMap<>();
        List<Line> others = new ArrayList<>();
        keys.forEach((command, written) -> {
            boolean platform = command.getId().startsWith(PLATFORM);
            List<Line> lines =
                    platform ? others : ours.computeIfAbsent(category(command.getCommand()), each -> new ArrayList<>());
            lines.add(new Line(name(command), String.join(", ", written)));
        });
        return Stream.of(
                        ours.entrySet().stream().map(each -> sorted(each.getKey(), each.getValue())),
                        Stream.of(ofLists()),
                        Stream.of(sorted(Messages.get("keys.window"), others)))
                .flatMap(groups -> groups)
                .toList();
    }

    /** Whether keys worth naming run this command now: it is the one that counts here, and there is something for it to do. */
    private static boolean works(Binding binding, ParameterizedCommand command, IBindingService bindings) {
        Binding counts = bindings.getPerfectMatch(binding.getTriggerSequence());
        Command what = command.getCommand();
        return counts != null
                && !binding.getTriggerSequence().toString().contains(NUMBER_BLOCK)
                && command.equals(counts.getParameterizedCommand())
                && what.isDefined()
                && what.isHandled()
                && what.isEnabled();
    }

    private static KeyGroup sorted(String name, List<Line> lines) {
        return new KeyGroup(
                name,
                lines.stream()
                        .sorted(Comparator.comparing(Line::name, String.CASE_INSENSITIVE_ORDER))
                        .toList());
    }

    /** Keys of lists are no commands. */
    private static KeyGroup ofLists() {
        return LIST.stream()
                .map(key -> new Line(Messages.get("keys.list." + key), Messages.get("keys.list." + key + ".key")))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), lines -> new KeyGroup(Messages.get("keys.list"), lines)));
    }

    private static String category(Command command) {
        try {
            return command.getCategory().getName();
        } catch (CommandException undefined) {
            throw new IllegalStateException(undefined);
        }
    }

    private static String name(ParameterizedCommand command) {
        try {
            return command.getName();
        } catch (CommandException undefined) {
            throw new IllegalStateException(undefined);
        }
    }
}
