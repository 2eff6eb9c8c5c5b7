package org.maitri.tickets.ui.internal.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a name for a file of the name a stranger gave an attachment. */
final class SafeFileName {

    private static final int LONGEST = 120;
    private static final int MOST_BYTES = 240;
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|clock\\$|com\\d|lpt\\d)(\\..*)?");

    /** Endings that computers run, or that open in a program which runs what is in them. */
    private static final Set<String> PROGRAMS = Set.of(
            "exe",
            "com",
            "bat",
            "cmd",
            "scr",
            "pif",
            "msi",
            "msp",
            "cpl",
            "hta",
            "js",
            "jse",
            "vbs",
            "vbe",
            "wsf",
            "wsh",
            "ps1",
            "psm1",
            "jar",
            "class",
            "sh",
            "bash",
            "csh",
            "command",
            "app",
            "dmg",
            "pkg",
            "deb",
            "rpm",
            "run",
            "desktop",
            "lnk",
            "url",
            "webloc",
            "reg",
            "inf",
            "dll",
            "so",
            "dylib",
            "py",
            "pl",
            "rb",
            "php",
            "html",
            "htm",
            "xhtml",
            "svg",
            "mht",
            "mhtml",
            "iso",
            "img",
            "vhd",
            "appimage",
            "docm",
            "xlsm",
            "pptm",
            "chm");

    private SafeFileName() {}

    /** In one folder, on every system, and with the ending it had. */
    static String of(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean =
                last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "_").strip().replaceAll("^[. ]+|[. ]+$", "");
        if (RESERVED.matcher(clean).matches()) {
            clean = '_' + clean;
        }
        return clean.isEmpty() ? Messages.get("file.unnamed") : shortened(clean);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 16 ? name.substring(dot) : "";
        StringBuilder begin = new StringBuilder(name.substring(0, name.length() - ending.length()));
        while (begin.length() > 0 && isTooLong(begin + ending)) {
            begin.setLength(begin.offsetByCodePoints(begin.length(), -1));
        }
        return begin + ending;
    }

    /** Systems count letters or bytes, of which many letters take three. */
    private static boolean isTooLong(String name) {
        return name.length() > LONGEST || name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /** In a folder, with a number where another file has its name. */
    static Path free(Path folder, String name) {
        String safe = of(name);
        int dot = safe.lastIndexOf('.') > 0 ? safe.lastIndexOf('.') : safe.length();
        Path path = folder.resolve(safe);
        for (int number = 2; Files.exists(path, LinkOption.NOFOLLOW_LINKS); number++) {
            path = folder.resolve(safe.substring(0, dot) + " (" + number + ')' + safe.substring(dot));
        }
        return path;
    }

    /** Whether opening it could run it. */
    static boolean mayBeProgram(String name) {
        String safe = of(name).toLowerCase(Locale.ROOT);
        return !safe.contains(".") || PROGRAMS.contains(safe.substring(safe.lastIndexOf('.') + 1));
    }
}
