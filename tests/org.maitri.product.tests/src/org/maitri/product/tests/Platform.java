package org.maitri.product.tests;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.regex.Pattern;

/** The machines that the product is packed for, and how programs for them begin. */
enum Platform {
    LINUX_X86_64("linux.gtk.x86_64", "tar.gz", "maitri", "swt.gtk.linux.x86_64", 0x3E),
    LINUX_AARCH64("linux.gtk.aarch64", "tar.gz", "maitri", "swt.gtk.linux.aarch64", 0xB7),
    WINDOWS_X86_64("win32.win32.x86_64", "zip", "maitri", "swt.win32.win32.x86_64", 0x8664),
    MAC_X86_64("macosx.cocoa.x86_64", "tar.gz", "Maitri.app/Contents/Eclipse", "swt.cocoa.macosx.x86_64", 0x0100_0007),
    MAC_AARCH64(
            "macosx.cocoa.aarch64", "tar.gz", "Maitri.app/Contents/Eclipse", "swt.cocoa.macosx.aarch64", 0x0100_000C);

    private static final int ELF = 0x7F454C46;
    private static final int PORTABLE = 0x4D5A;
    private static final int MACH_O = 0xFEEDFACF;
    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|jnilib|dylib)");

    private final String id;
    private final String format;
    private final String root;
    private final String toolkit;
    private final int machine;

    Platform(String id, String format, String root, String toolkit, int machine) {
        this.id = id;
        this.format = format;
        this.root = root;
        this.toolkit = toolkit;
        this.machine = machine;
    }

    String archive() {
        return "maitri-1.0.0-" + id + '.' + format;
    }

    /** The folder in the archive that holds the plug-ins. */
    String root() {
        return root;
    }

    boolean isWindows() {
        return this == WINDOWS_X86_64;
    }

    boolean isMac() {
        return this == MAC_X86_64 || this == MAC_AARCH64;
    }

    /** Whether a file holds what draws windows on this machine. */
    boolean isToolkit(String file) {
        return file.startsWith(root + "/plugins/org.eclipse." + toolkit + '_');
    }

    static boolean isNative(String file) {
        return NATIVE.matcher(file).matches();
    }

    /** Whether this machine can load a native library. */
    boolean loads(byte[] library) {
        ByteBuffer bytes = ByteBuffer.wrap(library).order(ByteOrder.LITTLE_ENDIAN);
        if (isWindows()) {
            int header = bytes.getInt(0x3C);
            return Short.toUnsignedInt(Short.reverseBytes(bytes.getShort(0))) == PORTABLE
                    && Short.toUnsignedInt(bytes.getShort(header + 4)) == machine;
        }
        if (isMac()) {
            return bytes.getInt(0) == MACH_O && bytes.getInt(4) == machine;
        }
        return Integer.reverseBytes(bytes.getInt(0)) == ELF && Short.toUnsignedInt(bytes.getShort(0x12)) == machine;
    }
}
