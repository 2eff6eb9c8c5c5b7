package org.maitri.services.internal.duplicates.model;

/** Numbers that stand for texts. */
public final class Hash {

    private Hash() {}

    public static long of(int salt, String text) {
        long hash = 0xcbf29ce484222325L ^ salt * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    public static long both(long one, long other) {
        return mixed(one * 31 + other);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        mixed = (mixed ^ mixed >>> 32) * 0xd6e8feb86659fd93L;
        return mixed ^ mixed >>> 32;
    }
}
