package org.maitri.persistence;

import java.util.Map;
import java.util.Set;

/** Who was granted what. While nothing was granted to anybody, everybody may do everything. Reads and changes the database. */
public interface Grants {

    /** The permission to change grants. */
    String PERMISSION = "access.write";

    /** The permission that stands for all. */
    String EVERYTHING = "*";

    /** Permissions by person. */
    Map<String, Set<String>> all();

    /**
     * The first grant of all also grants everything to who makes it, so that nobody is locked out.
     *
     * @throws org.maitri.kernel.RefusedException if the person at work may not
     */
    void grant(String actor, String permission);

    /** @throws org.maitri.kernel.RefusedException if the person at work may not */
    void revoke(String actor, String permission);
}
