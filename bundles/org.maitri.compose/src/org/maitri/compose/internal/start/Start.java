package org.maitri.compose.internal.start;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javax.swing.JOptionPane;

/**
 * Starts a product on Windows, as the start script does on other systems: without arguments the workbench, with arguments
 * one command. The programs {@code maitri.exe} and {@code maitric.exe} only find Java and hand over to this. Packed alone, in
 * a small jar beside them, so it stands on nothing but Java.
 */
public final class Start {

    static final int REFUSED = 1;
    static final int MISUSED = 2;
    private static final int RESTART = 23;
    private static final int RESTART_ELSEWHERE = 24;
    private static final int RESTART_WITH_ALL = 25;

    private final ResourceBundle texts = ResourceBundle.getBundle("org.maitri.compose.internal.start.start");
    private final boolean window;
    private final Installation installation;

    /** @param window whether there is no console to write to */
    Start(Installation installation, boolean window) {
        this.installation = installation;
        this.window = window;
    }

    /** @param arguments as the person gave them; the folder and the kind of program are properties of the system */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ResourceBundle product = ResourceBundle.getBundle("product");
        Installation installation = new Installation(
                product.getString("id"),
                product.getString("name"),
                Path.of(System.getProperty("maitri.install")),
                System.getenv());
        Start start = new Start(installation, Boolean.getBoolean("maitri.window"));
        System.exit(start.run(List.of(arguments)));
    }

    int run(List<String> arguments) throws IOException, InterruptedException {
        Asked asked = Asked.of(arguments);
        if (window && !asked.workbench()) {
            return say(MISUSED, "start.console", installation.id() + 'c', String.join(" ", arguments));
        }
        if (installation.launcher().isEmpty()) {
            return say(REFUSED, "start.incomplete", installation.folder(), installation.name());
        }
        try {
            installation.prepare();
        } catch (IOException denied) {
            return say(REFUSED, "start.unwritable", installation.data(), installation.name());
        }
        boolean safe = asked.safe();
        Path workspace = installation.workspace();
        while (true) {
            int code = program(asked, safe, workspace).waitFor();
            switch (asked.workbench() ? code : 0) {
                case RESTART -> {}
                case RESTART_ELSEWHERE ->
                    workspace = installation.chosenWorkspace().orElse(workspace);
                case RESTART_WITH_ALL -> safe = false;
                default -> {
                    return code;
                }
            }
        }
    }

    private Process program(Asked asked, boolean safe, Path workspace) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(installation.command(asked, window, safe, workspace)).inheritIO();
        if (asked.workbench()) {
            builder.redirectOutput(installation.output().toFile());
        }
        return builder.start();
    }

    private int say(int code, String key, Object... arguments) {
        String text = MessageFormat.format(texts.getString(key), arguments);
        if (window) {
            JOptionPane.showMessageDialog(null, text, installation.name(), JOptionPane.ERROR_MESSAGE);
        } else {
            System.err.println(text);
        }
        return code;
    }

    /** What the person asked for, and what of it the program itself gets to see. */
    record Asked(boolean workbench, boolean safe, List<String> arguments) {

        static Asked of(List<String> given) {
            List<String> rest = new ArrayList<>(given);
            boolean safe = rest.removeIf("--safe-mode"::equals);
            boolean named = !rest.isEmpty() && rest.getFirst().equals("workbench");
            if (named) {
                rest.removeFirst();
            }
            boolean workbench = named || rest.isEmpty() || rest.getFirst().endsWith(".maitri");
            return new Asked(workbench, safe, List.copyOf(rest));
        }
    }
}
