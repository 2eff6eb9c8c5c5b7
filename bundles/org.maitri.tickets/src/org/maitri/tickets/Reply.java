package org.maitri.tickets;

import java.util.List;

/**
 * An answer to a customer.
 *
 * @param state where the ticket goes with the answer; null for where answers take it
 * @param copies mail addresses that get the letter as well, if it goes out by mail
 * @param mailed whether it goes out by mail, too, where nobody wrote by mail yet and the customer's address is known
 */
public record Reply(String body, String state, List<File> files, List<String> copies, boolean mailed) {

    /** The most bytes that the files of one answer may have together: more is refused by many mail servers. */
    public static final long MOST_BYTES = 20L << 20;

    /** A file that goes with it. @param mediaType such as {@code application/pdf} */
    public record File(String name, String mediaType, byte[] bytes) {}

    public Reply {
        files = List.copyOf(files);
        copies = List.copyOf(copies);
    }

    /** Nothing but words. */
    public static Reply of(String body, String state) {
        return new Reply(body, state, List.of(), List.of(), false);
    }

    long bytes() {
        return files.stream().mapToLong(file -> file.bytes().length).sum();
    }
}
