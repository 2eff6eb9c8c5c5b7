package org.maitri.persistence;

import java.nio.file.Path;
import java.util.List;
import org.maitri.kernel.Progress;

/** The profiles a person has, and how to open one. An OSGi service. */
public interface Profiles {

    /** The embedded database in the person's own folder. */
    Profile standard();

    /**
     * The profile meant by a saved name, a folder, a URL or the file of a profile ({@link ProfileDocument}).
     *
     * @throws org.maitri.kernel.RefusedException if it is none of these
     */
    Profile resolve(String nameFolderOrUrl);

    List<Profile> saved();

    /** Keeps a profile under its name; never its password. */
    void save(Profile profile);

    /** Forgets a saved profile; its records stay where they are. @return false if there was none of that name */
    boolean remove(String name);

    /**
     * Opens a profile, brings its schema up to date, and registers {@code Database}, {@code Records}, {@code Journal} and
     * {@code Access} as OSGi services until it is closed.
     *
     * @throws org.maitri.kernel.RefusedException if it cannot be opened: it is open elsewhere, newer than this program, …
     */
    OpenDatabase open(Profile profile, Progress progress);

    /**
     * Puts a backup into a profile whose place is empty; the copy is opened and its records are counted first.
     *
     * @throws org.maitri.kernel.RefusedException if the place is not empty, or the backup is damaged
     */
    void restore(Path backup, Profile into, Progress progress);

    /** As {@link #restore(Path, Profile, Progress)}, but what was in the folder before is moved aside and kept. */
    void restoreOver(Path backup, Profile into, Progress progress);
}
