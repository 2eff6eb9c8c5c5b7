package org.maitri.services.internal.privacy;

import java.util.List;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes certificates of erasure. */
@Component(service = RecordType.class)
public final class CertificateType extends DescribedType<Certificate> {

    public CertificateType() {
        super(
                Messages.texts(),
                Certificate.class,
                "stamp",
                Sort.byNewest("erasedAt"),
                Certificate::new,
                List.of(
                        Field.<Certificate>of("number", FieldKind.INTEGER, Messages.get("certificate.number"))
                                .use(Use.LISTED, Use.NOMINAL)
                                .readOnly(Certificate::number),
                        Field.<Certificate>of("erasedAt", FieldKind.MOMENT, Messages.get("certificate.erasedAt"))
                                .use(Use.LISTED, Use.SORTED)
                                .readOnly(Certificate::erasedAt),
                        Field.<Certificate>of("actor", FieldKind.TEXT, Messages.get("certificate.actor"))
                                .use(Use.LISTED)
                                .readOnly(Certificate::actor),
                        Field.<Certificate>of("reason", FieldKind.LONG_TEXT, Messages.get("certificate.reason"))
                                .use(Use.LISTED)
                                .readOnly(Certificate::reason),
                        Field.<Certificate>of("content", FieldKind.LONG_TEXT, Messages.get("certificate.content"))
                                .readOnly(Certificate::content),
                        Field.<Certificate>of("hash", FieldKind.TEXT, Messages.get("certificate.hash"))
                                .readOnly(Certificate::hash)));
    }

    @Override
    public String title(Certificate record) {
        return Messages.get("certificate.title", record.number());
    }
}
