package org.maitri.customers.internal.imports;

import static org.maitri.customers.internal.imports.Targets.number;
import static org.maitri.customers.internal.imports.Targets.text;

import java.util.List;
import java.util.Optional;
import org.maitri.customers.Organisation;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.imports.Mapping.Column;
import org.maitri.spi.imports.Sample;
import org.osgi.service.component.annotations.Component;

/** Knows how rows of company lists become organisations. */
@Component(service = ImportContributor.class)
public final class OrganisationImport extends CustomerImport<Organisation> {

    public OrganisationImport() {
        super(Organisation.class, List.of(text("name"), text("industry"), number("employees")));
    }

    /** What an address book calls a company is the name here. */
    @Override
    public Mapping propose(Sample sample, Mapping proposed) {
        Mapping improved = super.propose(sample, proposed);
        List<Column> columns = improved.columns();
        int company = indexOf(columns, "employer");
        if (company < 0) {
            return improved;
        }
        List<Column> renamed = columns.stream()
                .map(column -> columns.indexOf(column) == company
                        ? to(column, "name")
                        : column.target().equals("name") ? to(column, Mapping.ATTRIBUTE) : column)
                .toList();
        return new Mapping(improved.name(), improved.recordType(), renamed, improved.defaults());
    }

    private static int indexOf(List<Column> columns, String meaning) {
        for (int i = 0; i < columns.size(); i++) {
            if (ContactColumns.target(columns.get(i).name())
                    .filter(meaning::equals)
                    .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Column to(Column column, String target) {
        return new Column(column.name(), target, column.pattern(), column.decimal());
    }

    @Override
    String nameOf(ImportRow row) {
        return row.text("name").map(NamedAddress::nameIn).orElse("");
    }

    @Override
    public Optional<Organisation> find(ImportRow row, ImportContext context) {
        Optional<Organisation> reached = super.find(row, context);
        return reached.isPresent() || nameOf(row).isBlank()
                ? reached
                : KnownCustomers.organisationNamed(nameOf(row), context.work());
    }

    @Override
    void applyOwn(Organisation organisation, ImportRow row, ImportContext context) {
        row.values(ContactColumns.WEB).values().stream()
                .map(Object::toString)
                .findFirst()
                .filter(page -> organisation.website() == null && page.length() <= 1000)
                .ifPresent(organisation::setWebsite);
    }
}
