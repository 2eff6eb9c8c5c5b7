package org.maitri.publicrelations.internal;

import static org.maitri.publicrelations.internal.Messages.get;

import java.util.List;
import java.util.Map;
import org.maitri.publicrelations.EventKind;
import org.maitri.spi.imports.ImportContributor.KnownFormat;
import org.maitri.spi.imports.ImportTarget;
import org.maitri.spi.imports.Mapping;
import org.maitri.spi.record.FieldKind;

/** What the columns of lists of events and recalls can be mapped to, and well-known lists. */
final class EventFormats {

    static final String KIND = "kindWords";
    static final String STATUS = "status";
    static final String SEVERITY = "severityWords";
    static final String BRAND = "brand";

    static final List<ImportTarget> TARGETS = List.of(
            ImportTarget.of(
                    "name",
                    get("event.name"),
                    FieldKind.TEXT,
                    "event",
                    "event name",
                    "title",
                    "subject",
                    "headline",
                    "recall heading",
                    "recall title",
                    "campaign",
                    "veranstaltung"),
            ImportTarget.of(
                    KIND, get("event.kind"), FieldKind.TEXT, "type", "kind", "event type", "category", "type of event"),
            ImportTarget.of(
                    STATUS,
                    get("event.status"),
                    FieldKind.TEXT,
                    "state of the event",
                    "event status",
                    "terminated recall",
                    "recall status",
                    "recall event status"),
            ImportTarget.of(
                    "startsOn",
                    get("event.startsOn"),
                    FieldKind.DATE,
                    "date",
                    "start date",
                    "event date",
                    "starts",
                    "from",
                    "recall date",
                    "recall initiation date",
                    "center recall initiation date",
                    "report date",
                    "report received date",
                    "datum",
                    "day",
                    "fecha"),
            ImportTarget.of(
                    "endsOn",
                    get("event.endsOn"),
                    FieldKind.DATE,
                    "end date",
                    "ends",
                    "until",
                    "to",
                    "termination date"),
            ImportTarget.of(
                    "place",
                    get("event.place"),
                    FieldKind.TEXT,
                    "location",
                    "venue",
                    "city",
                    "state",
                    "where",
                    "ort",
                    "address"),
            ImportTarget.of(
                    "description",
                    get("event.description"),
                    FieldKind.LONG_TEXT,
                    "snippet",
                    "details",
                    "summary",
                    "excerpt",
                    "notes",
                    "recall description",
                    "text",
                    "beschreibung"),
            ImportTarget.of(
                    "people",
                    get("event.people"),
                    FieldKind.TEXT,
                    "person",
                    "speaker",
                    "speakers",
                    "candidate",
                    "participants",
                    "who",
                    "pres name"),
            ImportTarget.of(
                    "owner",
                    get("event.owner"),
                    FieldKind.TEXT,
                    "responsible",
                    "organiser",
                    "organizer",
                    "contact",
                    "host"),
            ImportTarget.of(
                    SEVERITY,
                    get("event.severity"),
                    FieldKind.TEXT,
                    "event classification",
                    "classification",
                    "risk",
                    "risk level",
                    "priority",
                    "hazard classification",
                    "recall class"),
            ImportTarget.of(
                    BRAND,
                    get("event.brand"),
                    FieldKind.TEXT,
                    "brand",
                    "brand names",
                    "brand name",
                    "brand name s",
                    "brands",
                    "brand name(s)"),
            ImportTarget.of(
                    "product",
                    get("event.product"),
                    FieldKind.LONG_TEXT,
                    "product description",
                    "product name",
                    "product",
                    "products",
                    "name of product",
                    "affected product",
                    "component"),
            ImportTarget.of(
                    "reason",
                    get("event.reason"),
                    FieldKind.LONG_TEXT,
                    "recall reason description",
                    "reason for recall",
                    "recall reason",
                    "reason",
                    "hazard description",
                    "hazard",
                    "problem",
                    "cause",
                    "consequence summary"),
            ImportTarget.of(
                    "company",
                    get("event.company"),
                    FieldKind.TEXT,
                    "company name",
                    "recalling firm",
                    "recalling firm name",
                    "firm",
                    "manufacturer",
                    "manufacturers",
                    "distributor",
                    "company"),
            ImportTarget.of(
                    "link",
                    get("event.link"),
                    FieldKind.URL,
                    "url",
                    "web",
                    "website",
                    "web page",
                    "recall url",
                    "recall link"),
            ImportTarget.of("embargoUntil", get("event.embargoUntil"), FieldKind.MOMENT, "embargo", "embargoed until"));

    private static final KnownFormat FDA_RECALLS = new KnownFormat(
            "FDA recalls",
            List.of("Brand-Names", "Product-Description", "Recall-Reason-Description", "Company-Name"),
            Map.of(
                    "Date",
                    "startsOn",
                    "Brand-Names",
                    BRAND,
                    "Product-Description",
                    "product",
                    "Recall-Reason-Description",
                    "reason",
                    "Company-Name",
                    "company"),
            Map.of(KIND, EventKind.RECALL));

    private static final KnownFormat FDA_RECALLS_NOW = new KnownFormat(
            "FDA recalls, market withdrawals and safety alerts",
            List.of("Brand Name(s)", "Product Description", "Recall Reason Description", "Company Name"),
            Map.of(
                    "Date",
                    "startsOn",
                    "Brand Name(s)",
                    BRAND,
                    "Brand-Names",
                    BRAND,
                    "Product Description",
                    "product",
                    "Recall Reason Description",
                    "reason",
                    "Company Name",
                    "company",
                    "Terminated Recall",
                    STATUS,
                    "Excerpt",
                    "description"),
            Map.of(KIND, EventKind.RECALL));

    private static final KnownFormat FDA_ENFORCEMENT = new KnownFormat(
            "FDA enforcement reports",
            List.of("recall_number", "reason_for_recall", "recalling_firm", "product_description"),
            Map.of(
                    "recall_number",
                    Mapping.KEY,
                    "reason_for_recall",
                    "reason",
                    "recalling_firm",
                    "company",
                    "product_description",
                    "product",
                    "recall_initiation_date",
                    "startsOn",
                    "status",
                    STATUS,
                    "classification",
                    SEVERITY,
                    "termination_date",
                    "endsOn",
                    "city",
                    "place"),
            Map.of(KIND, EventKind.RECALL));

    static final List<KnownFormat> ALL = List.of(FDA_RECALLS, FDA_RECALLS_NOW, FDA_ENFORCEMENT);

    private EventFormats() {}
}
