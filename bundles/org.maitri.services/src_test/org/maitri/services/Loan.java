package org.maitri.services;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.StoredRecord;

/** A child of a book. */
@Entity
@Table(name = "library_loan")
@Recorded("library.loan")
public class Loan extends StoredRecord {

    @Column(name = "book_id")
    private UUID bookId;

    @Column(name = "reader")
    private String reader;

    static Loan of(UUID book, String reader) {
        Loan loan = new Loan();
        loan.bookId = book;
        loan.reader = reader;
        return loan;
    }

    /** As a module describes it. */
    static final class Type implements RecordType<Loan> {

        @Override
        public Class<Loan> entity() {
            return Loan.class;
        }

        @Override
        public String label() {
            return "Loan";
        }

        @Override
        public String pluralLabel() {
            return "Loans";
        }

        @Override
        public String countLabel(long count) {
            return count + " loans";
        }

        @Override
        public String icon() {
            return "hand";
        }

        @Override
        public List<Field<Loan>> fields() {
            return List.of(Field.<Loan>of("reader", FieldKind.TEXT, "Reader")
                    .use(Field.Use.SORTED)
                    .readOnly(loan -> loan.reader));
        }

        @Override
        public Loan create() {
            return new Loan();
        }

        @Override
        public String title(Loan loan) {
            return loan.reader;
        }

        @Override
        public Sort defaultSort() {
            return Sort.by("reader");
        }

        @Override
        public boolean standalone() {
            return false;
        }

        @Override
        public Optional<RecordRef> parent(Loan loan) {
            return Optional.of(new RecordRef("library.book", loan.bookId));
        }
    }
}
