package org.maitri.persistence.internal.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;

/** Tells whether a folder is a safe place for an embedded database: a disk of this machine that nothing else copies. */
final class Place {

    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "fuse.sshfs",
            "sshfs",
            "afpfs",
            "webdav",
            "davfs",
            "fuse.davfs2",
            "fuse.rclone",
            "afs",
            "ncpfs");
    private static final List<String> SYNCED = List.of(
            "onedrive",
            "dropbox",
            "google drive",
            "googledrive",
            "icloud",
            "icloud drive",
            "mobile documents",
            "nextcloud",
            "owncloud",
            "pcloud",
            "syncthing",
            "box sync",
            "my drive");

    private Place() {}

    /** Makes the folder if it is not there. @throws RefusedException if it is on a network or in a folder that is synced */
    static void prepare(Path folder) {
        for (Path part : folder) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (SYNCED.stream().anyMatch(synced -> name.equals(synced) || name.startsWith(synced + " - "))) {
                throw new RefusedException(Messages.get("place.synced", folder, part));
            }
        }
        try {
            Files.createDirectories(folder);
            String kind = kind(folder);
            if (NETWORK.contains(kind) || folder.toString().startsWith("\\\\")) {
                throw new RefusedException(Messages.get("place.network", folder, kind));
            }
        } catch (FileAlreadyExistsException file) {
            throw new RefusedException(Messages.get("place.denied", folder, Messages.get("place.file")), file);
        } catch (AccessDeniedException denied) {
            throw new RefusedException(Messages.get("place.denied", folder, Messages.get("place.readonly")), denied);
        } catch (NoSuchFileException missing) {
            throw new RefusedException(Messages.get("place.denied", folder, Messages.get("place.missing")), missing);
        } catch (IOException | SecurityException denied) {
            throw new RefusedException(Messages.get("place.denied", folder, denied.getMessage()), denied);
        }
        if (!Files.isWritable(folder)) {
            throw new RefusedException(Messages.get("place.denied", folder, Messages.get("place.readonly")));
        }
    }

    /** Of the disk; blank in a root of its own (chroot, container), where Java cannot tell. */
    private static String kind(Path folder) {
        try {
            return Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
        } catch (IOException unknown) {
            return "";
        }
    }
}
