package org.maitri.customers.internal.relations;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.maitri.customers.Relation;
import org.maitri.customers.internal.Messages;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes how people, organisations and households stand to each other. */
@Component(service = RecordType.class)
public final class RelationType extends DescribedType<Relation> {

    public RelationType() {
        super(
                Messages.texts(),
                Relation.class,
                "link",
                Sort.by("kind"),
                Relation::new,
                List.of(
                        Field.<Relation>of("from", FieldKind.REFERENCE, Messages.get("relation.from"))
                                .attribute("fromRecord")
                                .role(Relation.PARTY)
                                .use(Use.REQUIRED, Use.LISTED)
                                .build(Relation::from, Relation::setFrom),
                        Field.<Relation>of("kind", FieldKind.CHOICE, Messages.get("relation.kind"))
                                .choices(RelationKinds.CHOICES)
                                .use(Use.REQUIRED, Use.LISTED, Use.SORTED)
                                .build(Relation::kind, Relation::setKind),
                        Field.<Relation>of("to", FieldKind.REFERENCE, Messages.get("relation.to"))
                                .attribute("toRecord")
                                .role(Relation.PARTY)
                                .use(Use.REQUIRED, Use.LISTED)
                                .check(RelationType::itself)
                                .build(Relation::to, Relation::setTo),
                        Field.<Relation>of("role", FieldKind.TEXT, Messages.get("relation.role"))
                                .help(Messages.get("relation.role.help"))
                                .use(Use.LISTED, Use.SEARCHED)
                                .maxLength(300)
                                .build(Relation::role, Relation::setRole),
                        Field.<Relation>of("inverseRole", FieldKind.TEXT, Messages.get("relation.inverseRole"))
                                .help(Messages.get("relation.inverseRole.help"))
                                .maxLength(300)
                                .build(Relation::inverseRole, Relation::setInverseRole),
                        Field.<Relation>of("since", FieldKind.DATE, Messages.get("relation.since"))
                                .use(Use.LISTED, Use.SORTED)
                                .build(Relation::since, Relation::setSince),
                        Field.<Relation>of("until", FieldKind.DATE, Messages.get("relation.until"))
                                .use(Use.LISTED)
                                .check(RelationType::order)
                                .build(Relation::until, Relation::setUntil)));
    }

    private static String itself(Object to, Function<String, Object> others) {
        return to.equals(others.apply("from")) ? Messages.get("relation.itself") : null;
    }

    private static String order(Object until, Function<String, Object> others) {
        return others.apply("since") instanceof LocalDate since && since.isAfter((LocalDate) until)
                ? Messages.get("contact.validUntil.wrong")
                : null;
    }

    @Override
    public String title(Relation relation) {
        return RelationKinds.words(relation, true);
    }

    @Override
    public String subtitle(Relation relation) {
        return relation.role() == null ? "" : relation.role();
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
