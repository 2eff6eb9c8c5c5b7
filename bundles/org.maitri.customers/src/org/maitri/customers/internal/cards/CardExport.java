package org.maitri.customers.internal.cards;

import ezvcard.VCardVersion;
import java.io.OutputStream;
import java.util.List;
import org.maitri.customers.Organisation;
import org.maitri.customers.Person;
import org.maitri.spi.exports.ExportContributor;
import org.maitri.spi.exports.ExportFormat;
import org.osgi.service.component.annotations.Component;

/** Exports people and organisations as electronic business cards. */
@Component
public final class CardExport implements ExportContributor {

    /** Opens a file of cards. */
    private interface Opening {
        ExportFormat.RecordWriter open(OutputStream out);
    }

    private record CardFormat(String id, String label, String extension, Opening opening) implements ExportFormat {

        @Override
        public boolean appliesTo(String recordType) {
            return recordType.equals(Person.TYPE) || recordType.equals(Organisation.TYPE);
        }

        @Override
        public RecordWriter open(OutputStream out) {
            return opening.open(out);
        }
    }

    @Override
    public List<ExportFormat> formats() {
        return List.of(
                text("vcard-4.0", VCardVersion.V4_0),
                text("vcard-3.0", VCardVersion.V3_0),
                text("vcard-2.1", VCardVersion.V2_1),
                new CardFormat("jcard", Messages.get("format.jcard"), "json", out -> new ModelCards(out, true)),
                new CardFormat("xcard", Messages.get("format.xcard"), "xml", out -> new ModelCards(out, false)));
    }

    private static ExportFormat text(String id, VCardVersion version) {
        return new CardFormat(
                id, Messages.get("format.vcard", version.getVersion()), "vcf", out -> new WrittenCards(out, version));
    }
}
