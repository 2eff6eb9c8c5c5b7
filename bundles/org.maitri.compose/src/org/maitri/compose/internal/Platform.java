package org.maitri.compose.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A kind of machine that a product is laid out for, in the words of the platform. */
public record Platform(String os, String ws, String arch) {

    public static final Platform LINUX = new Platform("linux", "gtk", "x86_64");
    public static final Platform LINUX_ARM = new Platform("linux", "gtk", "aarch64");
    public static final Platform WINDOWS = new Platform("win32", "win32", "x86_64");
    public static final Platform MACOS = new Platform("macosx", "cocoa", "x86_64");
    public static final Platform MACOS_ARM = new Platform("macosx", "cocoa", "aarch64");

    /** Those for which SWT is in the platform's feature. */
    public static final List<Platform> ALL = List.of(LINUX, LINUX_ARM, WINDOWS, MACOS, MACOS_ARM);

    /** The machine this program runs on, where it is one of them. */
    public static Optional<Platform> here() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String os = system.startsWith("mac") ? "macosx" : system.startsWith("win") ? "win32" : "linux";
        String machine = System.getProperty("os.arch", "");
        String arch = machine.equals("amd64") ? "x86_64" : machine;
        return ALL.stream()
                .filter(each -> each.os.equals(os) && each.arch.equals(arch))
                .findFirst();
    }

    public static Optional<Platform> named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** As people write it: {@code linux-x86_64}, {@code windows-x86_64}, {@code macos-aarch64}. */
    public String name() {
        return system() + "-" + arch;
    }

    private String system() {
        return switch (os) {
            case "win32" -> "windows";
            case "macosx" -> "macos";
            default -> os;
        };
    }

    /** As p2 asks for them. */
    public Map<String, String> properties() {
        return Map.of("osgi.os", os, "osgi.ws", ws, "osgi.arch", arch);
    }

    @Override
    public String toString() {
        return name();
    }
}
