package org.maitri.spi.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.osgi.annotation.versioning.ProviderType;

/** Imports letters from files. An OSGi service that is there while a profile is open; blocks until done, not on the UI thread. */
@ProviderType
public interface MailImports {

    /**
     * Imports letters in one commit: {@code .eml} and other files that hold one letter, mbox files, and folders of them.
     *
     * @throws org.maitri.kernel.RefusedException if a file cannot be read, or none holds a letter; nothing was changed
     */
    Report run(List<Path> paths, Progress progress);

    /**
     * What an import did.
     *
     * @param letters in the order of the files
     * @param skipped files of the folders that hold no letter
     * @param commit by which the import can be undone; empty if nothing changed
     */
    record Report(List<Letter> letters, List<Path> skipped, Optional<UUID> commit) {}

    /**
     * What became of one letter.
     *
     * @param place in its file, counted from 1
     * @param attachments without their bytes
     * @param record what it is now part of; empty if no module took it
     * @param name of that record, such as a ticket's number; blank if no module took it
     * @param unreadable why it was kept as a whole; empty if it was read
     */
    record Letter(
            Path file,
            long place,
            String subject,
            String from,
            String text,
            List<Attached> attachments,
            IncomingMail.Nature nature,
            Optional<MailIntake.Outcome> outcome,
            Optional<RecordRef> record,
            String name,
            Optional<String> unreadable,
            List<String> remarks) {}

    /** An attachment and, if it is a letter, what that contains. @param size in bytes, decoded */
    record Attached(String name, String mediaType, long size, boolean inline, List<Attached> inside) {}
}
