package org.maitri.tickets.ui.internal.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maitri.kernel.RefusedException;
import org.maitri.tickets.Reply;

/** What was chosen to go with an answer, and whether it goes out though nobody wrote by mail yet. Knows no widgets. */
public record Enclosed(List<Path> files, String copies, boolean mailed) {

    public static final Enclosed NOTHING = new Enclosed(List.of(), "", false);

    /** Reads the files. Not on the UI thread. @throws RefusedException if one cannot be read */
    public Reply with(String body, String state) {
        List<Reply.File> read = new ArrayList<>();
        for (Path file : files) {
            try {
                String type = Optional.ofNullable(Files.probeContentType(file)).orElse("application/octet-stream");
                read.add(new Reply.File(file.getFileName().toString(), type, Files.readAllBytes(file)));
            } catch (IOException failed) {
                throw new RefusedException(Messages.get("enclose.unreadable", file), failed);
            }
        }
        return new Reply(body, state, read, addresses(copies), mailed);
    }

    /** The mail addresses that somebody wrote with commas between them. */
    static List<String> addresses(String written) {
        return Stream.of(written.split("[,;\\s]+"))
                .filter(mail -> !mail.isBlank())
                .distinct()
                .toList();
    }
}
