package org.maitri.services;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** A record of the module that these tests know. */
@Entity
@Table(name = "library_book")
@Recorded("library.book")
public class Book extends StoredRecord {

    @Column(name = "title")
    private String title;

    static Book called(String title) {
        Book book = new Book();
        book.title = title;
        return book;
    }

    String title() {
        return title;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    /** As a module describes it. */
    static final class Type implements RecordType<Book> {

        @Override
        public Class<Book> entity() {
            return Book.class;
        }

        @Override
        public String label() {
            return "Book";
        }

        @Override
        public String pluralLabel() {
            return "Books";
        }

        @Override
        public String countLabel(long count) {
            return count + " books";
        }

        @Override
        public String icon() {
            return "book";
        }

        @Override
        public List<Field<Book>> fields() {
            return List.of(Field.<Book>of("title", FieldKind.TEXT, "Title")
                    .use(Field.Use.SEARCHED, Field.Use.SORTED)
                    .build(Book::title, Book::rename));
        }

        @Override
        public Book create() {
            return new Book();
        }

        @Override
        public String title(Book book) {
            return book.title;
        }

        @Override
        public String searchText(Book book, UnitOfWork work) {
            return work.entities()
                    .createQuery("select l.reader from Loan l where l.bookId = :book", String.class)
                    .setParameter("book", book.id())
                    .getResultStream()
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public Sort defaultSort() {
            return Sort.by("title");
        }
    }
}
