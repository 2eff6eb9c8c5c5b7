package org.maitri.services;

import java.util.List;
import org.maitri.kernel.Progress;
import org.maitri.persistence.DatabaseOpener;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.spi.persistence.DomainEventListener;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;

/** A module with books and their loans. */
final class Library implements SchemaContributor {

    private static final String STORED = """
            id UUID PRIMARY KEY,
            version BIGINT NOT NULL,
            created_at TIMESTAMP WITH TIME ZONE NOT NULL,
            created_by VARCHAR(200) NOT NULL,
            changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
            changed_by VARCHAR(200) NOT NULL,
            archived_at TIMESTAMP WITH TIME ZONE,
            external_source VARCHAR(200),
            external_key VARCHAR(400),
            attributes VARCHAR,
            UNIQUE (external_key, external_source)
            """;

    /** Open in memory, empty. */
    static OpenDatabase open(List<DomainEventListener> listeners) {
        return open(Profile.inMemory("library-" + System.nanoTime()), listeners);
    }

    static OpenDatabase open(Profile profile, List<DomainEventListener> listeners) {
        return new DatabaseOpener(List.of(new Library()), List.of(new Book.Type(), new Loan.Type()), listeners)
                .open(profile, Progress.NONE);
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Book.class, Loan.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(new Migration(
                1,
                "create",
                "CREATE TABLE library_book (title VARCHAR NOT NULL, " + STORED + ");\n"
                        + "CREATE TABLE library_loan (book_id UUID NOT NULL, reader VARCHAR, " + STORED + ");\n"));
    }
}
