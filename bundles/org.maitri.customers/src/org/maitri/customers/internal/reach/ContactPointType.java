package org.maitri.customers.internal.reach;

import java.util.List;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.internal.Messages;
import org.maitri.customers.internal.Vocabulary;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes the ways to reach a customer; shown with the customer only. */
@Component(service = RecordType.class)
public final class ContactPointType extends DescribedType<ContactPoint> {

    public ContactPointType() {
        super(
                Messages.texts(),
                ContactPoint.class,
                "contact",
                Sort.by("kind"),
                ContactPoint::new,
                List.of(
                        Field.<ContactPoint>of("owner", FieldKind.REFERENCE, Messages.get("contact.owner"))
                                .role(Roles.CUSTOMER)
                                .use(Use.REQUIRED, Use.HIDDEN)
                                .build(ContactPoint::owner, ContactPoint::setOwner),
                        Field.<ContactPoint>of("kind", FieldKind.CHOICE, Messages.get("contact.kind"))
                                .choices(Vocabulary.CONTACT_KINDS)
                                .use(Use.LISTED, Use.REQUIRED, Use.SORTED)
                                .build(ContactPoint::kind, ContactPoint::setKind),
                        Field.<ContactPoint>of("content", FieldKind.TEXT, Messages.get("contact.content"))
                                .use(Use.REQUIRED)
                                .maxLength(2000)
                                .check(ContactPointState::problem)
                                .build(ContactPoint::content, ContactPoint::setContent),
                        Field.<ContactPoint>of("reach", FieldKind.TEXT, Messages.get("contact.content"))
                                .use(Use.LISTED)
                                .derived(ContactPointState::shown),
                        Field.<ContactPoint>of("label", FieldKind.CHOICE, Messages.get("contact.label"))
                                .choices(Vocabulary.CONTACT_LABELS)
                                .use(Use.LISTED)
                                .build(ContactPoint::label, ContactPoint::setLabel),
                        Field.<ContactPoint>of("state", FieldKind.CHOICE, Messages.get("contact.state"))
                                .choices(ContactPointState.CHOICES)
                                .use(Use.LISTED)
                                .derived(ContactPointState::states),
                        Field.<ContactPoint>of("preferred", FieldKind.YES_NO, Messages.get("contact.preferred"))
                                .use(Use.LISTED)
                                .<Boolean>build(
                                        ContactPoint::preferred,
                                        (point, yes) -> point.setPreferred(Boolean.TRUE.equals(yes))),
                        Field.<ContactPoint>of("validFrom", FieldKind.DATE, Messages.get("contact.validFrom"))
                                .build(ContactPoint::validFrom, ContactPoint::setValidFrom),
                        Field.<ContactPoint>of("validUntil", FieldKind.DATE, Messages.get("contact.validUntil"))
                                .use(Use.LISTED)
                                .check(ContactPointState::order)
                                .build(ContactPoint::validUntil, ContactPoint::setValidUntil),
                        Field.<ContactPoint>of("doNotUse", FieldKind.YES_NO, Messages.get("contact.doNotUse"))
                                .<Boolean>build(
                                        ContactPoint::doNotUse,
                                        (point, yes) -> point.setDoNotUse(Boolean.TRUE.equals(yes))),
                        Field.<ContactPoint>of("reason", FieldKind.TEXT, Messages.get("contact.reason"))
                                .maxLength(400)
                                .build(ContactPoint::reason, ContactPoint::setReason),
                        Field.<ContactPoint>of("street", FieldKind.TEXT, Messages.get("contact.street"))
                                .maxLength(1000)
                                .build(ContactPoint::street, ContactPoint::setStreet),
                        Field.<ContactPoint>of("postalCode", FieldKind.TEXT, Messages.get("contact.postalCode"))
                                .maxLength(40)
                                .build(ContactPoint::postalCode, ContactPoint::setPostalCode),
                        Field.<ContactPoint>of("city", FieldKind.TEXT, Messages.get("contact.city"))
                                .maxLength(200)
                                .build(ContactPoint::city, ContactPoint::setCity),
                        Field.<ContactPoint>of("region", FieldKind.TEXT, Messages.get("contact.region"))
                                .maxLength(200)
                                .build(ContactPoint::region, ContactPoint::setRegion),
                        Field.<ContactPoint>of("country", FieldKind.TEXT, Messages.get("contact.country"))
                                .maxLength(200)
                                .build(ContactPoint::country, ContactPoint::setCountry)));
    }

    @Override
    public String title(ContactPoint point) {
        return titled(point.content());
    }

    @Override
    public boolean standalone() {
        return false;
    }

    @Override
    public String readPermission() {
        return "customers.person.read";
    }

    @Override
    public String writePermission() {
        return "customers.person.write";
    }
}
