package org.maitri.persistence.internal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.maitri.persistence.Profile;

/** Where a profile's rows are kept: hands out connections and knows what the two kinds of database do differently. */
public interface Store extends AutoCloseable {

    /** A connection without auto-commit, to be closed after use; a reading one sees one moment of the database. */
    Connection connect(boolean readOnly) throws SQLException;

    Profile profile();

    /** The EclipseLink name of the database. */
    String platform();

    /** Who works here, as the audit log and the grants name them. */
    String actor();

    /** Waits until no other program migrates this schema; held until the transaction of the connection ends. */
    void lockSchema(Connection connection) throws SQLException;

    /** Keeps a copy to come back to before the schema is changed. */
    SafeCopy copyBeforeMigration() throws SQLException;

    /** Commits. What was done outlives the program from here on. */
    void commit(Connection connection) throws SQLException;

    /** Something was committed; makes it outlive a power cut, at once or soon. */
    void committed(boolean large);

    /** Something is about to be erased: what is kept on the disk is to be written anew when this is closed. */
    default void writeAnewWhenClosed() {}

    /** Writes the native files of an embedded database into a zip. @return false if there are none */
    boolean copyTo(Path zip) throws SQLException;

    /**
     * Lets indexes of these tables rest while very many rows are added to them, where that is faster; they are back when
     * this is closed, or else when the database is opened again.
     *
     * @param rows how many are coming
     */
    Aside setIndexesAside(List<String> tables, long rows);

    @Override
    void close();

    /** Indexes that rest. */
    interface Aside extends AutoCloseable {

        /** None does. */
        Aside NONE = () -> {};

        @Override
        void close();
    }

    /** What brings a database back to where it was before a migration. */
    interface SafeCopy {

        /** Nothing to do: the transaction of the migration is rolled back. */
        SafeCopy ROLLED_BACK = new SafeCopy() {
            @Override
            public void restore() {}

            @Override
            public void forget() {}
        };

        /** Puts the copy back; the store is closed afterwards. */
        void restore();

        /** All went well. */
        void forget();
    }
}
