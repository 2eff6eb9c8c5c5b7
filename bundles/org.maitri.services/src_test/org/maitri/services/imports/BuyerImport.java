package org.maitri.services.imports;

import java.util.List;
import java.util.Optional;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.imports.ImportContributor;
import org.maitri.spi.imports.ImportRow;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.record.FieldKind;

/** Knows buyers by their mail address. */
final class BuyerImport implements ImportContributor<Buyer> {

    @Override
    public String recordType() {
        return "shop.buyer";
    }

    @Override
    public List<ImportTarget> targets() {
        return List.of(
                ImportTarget.of("name", "Name", FieldKind.TEXT, "full name"),
                ImportTarget.of("mail", "Mail", FieldKind.MAIL, "e mail", "email address"));
    }

    @Override
    public Optional<Buyer> find(ImportRow row, ImportContext context) {
        return row.text("mail")
                .flatMap(mail -> context.work()
                        .entities()
                        .createQuery("select b from Buyer b where b.mail = :mail", Buyer.class)
                        .setParameter("mail", mail)
                        .getResultStream()
                        .findFirst());
    }
}
