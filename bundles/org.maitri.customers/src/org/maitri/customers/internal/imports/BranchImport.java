package org.maitri.customers.internal.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maitri.customers.Branch;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.record.FieldKind;
import org.osgi.service.component.annotations.Component;

/** Takes in the company's own places, from lists of them or from what other records name: each name, and each code, once. */
@Component(service = ImportContributor.class)
public final class BranchImport implements ImportContributor<Branch> {

    private static final List<ImportTarget> TARGETS = List.of(
            target("name", FieldKind.TEXT, "branch name", "store", "store name", "office", "office name"),
            target("code", FieldKind.TEXT, "branch code", "store code", "store number", "branch number"),
            target("area", FieldKind.TEXT, "district", "area name"),
            target("manager", FieldKind.TEXT, "branch manager", "store manager"),
            target("phone", FieldKind.PHONE, "telephone", "phone number"),
            target("mail", FieldKind.MAIL, "email", "e mail", "email address"),
            target("street", FieldKind.TEXT, "address", "street address", "address line 1"),
            target("postalCode", FieldKind.TEXT, "postal code", "zip", "zip code", "postcode", "plz"),
            target("city", FieldKind.TEXT, "town", "ort"),
            target("region", FieldKind.TEXT, "state", "province"),
            target("country", FieldKind.TEXT, "land"));

    private static ImportTarget target(String id, FieldKind kind, String... aliases) {
        return ImportTarget.of(id, Messages.get("branch." + id), kind, aliases);
    }

    @Override
    public String recordType() {
        return Branch.TYPE;
    }

    @Override
    public List<ImportTarget> targets() {
        return TARGETS;
    }

    @Override
    public Optional<Branch> find(ImportRow row, ImportContext context) {
        return row.text("code")
                .flatMap(code -> with("code", code, context))
                .or(() -> row.text("name").flatMap(name -> with("name", name, context)));
    }

    private static Optional<Branch> with(String attribute, String value, ImportContext context) {
        return context
                .work()
                .entities()
                .createQuery(
                        "select b from Branch b where lower(b." + attribute
                                + ") = :value and b.archivedAt is null order by b.id",
                        Branch.class)
                .setParameter("value", value.toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<String> problem(ImportRow row) {
        return row.text("name").isEmpty() ? Optional.of(Messages.get("branch.nameless")) : Optional.empty();
    }
}
