package org.maitri.persistence.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.maitri.persistence.Profile;
import org.maitri.persistence.internal.Messages;
import org.maitri.spi.persistence.UnavailableException;

/** Recognises a disk that ran full, which databases report as something that failed while writing. */
public final class FullDisk {

    private static final long NEXT_TO_NOTHING = 1L << 20;
    private static final String DISK_FULL_ON_SERVER = "53100";
    /** H2 closes itself when it cannot write, and later statements only say that it is closed. */
    private static final Set<Integer> IN_OR_OUT = Set.of(
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

    private FullDisk() {}

    /** @throws UnavailableException if it was a full disk that made the work fail, and not something else */
    public static void refuse(Throwable failed, Profile profile) {
        boolean writing = false;
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DISK_FULL_ON_SERVER.equals(sql.getSQLState())) {
                throw new UnavailableException(Messages.get("disk.full.server", profile.url()), failed);
            }
            if (cause instanceof IOException told && saysSo(told)) {
                throw full(profile, failed);
            }
            writing |= cause instanceof IOException
                    || cause instanceof MVStoreException
                    || cause instanceof SQLException sql && IN_OR_OUT.contains(sql.getErrorCode());
        }
        if (writing && profile.isEmbedded() && nothingLeft(profile.folder())) {
            throw full(profile, failed);
        }
    }

    private static UnavailableException full(Profile profile, Throwable failed) {
        return new UnavailableException(Messages.get("disk.full", profile.url()), failed);
    }

    private static boolean saysSo(IOException failed) {
        String message = failed.getMessage() == null ? "" : failed.getMessage().toLowerCase(Locale.ROOT);
        return message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded");
    }

    /** Systems say it in their own language; the disk itself can be asked. */
    private static boolean nothingLeft(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < NEXT_TO_NOTHING;
        } catch (IOException | SecurityException unknown) {
            return false;
        }
    }
}
