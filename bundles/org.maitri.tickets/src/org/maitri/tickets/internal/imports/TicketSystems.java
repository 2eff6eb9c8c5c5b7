package org.maitri.tickets.internal.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maitri.spi.imports.ImportContributor.KnownFormat;
import org.maitri.spi.imports.Mapping;

/** The systems tickets most often come from, told by columns that only they have. */
final class TicketSystems {

    /** What more than one of them calls the same. */
    private static final Map<String, String> ALIKE = Map.ofEntries(
            Map.entry("Subject", "subject"),
            Map.entry("Status", "status"),
            Map.entry("Priority", "urgency"),
            Map.entry("Type", "sort"),
            Map.entry("Group", "team"),
            Map.entry("Tags", "tags"),
            Map.entry("Assignee", "person"),
            Map.entry("Created at", "opened"),
            Map.entry("Resolution", "resolution"),
            Map.entry("Description", "description"),
            Map.entry("Product", "product"),
            Map.entry("Source", "source"),
            Map.entry("Channel", "source"));

    private TicketSystems() {}

    static List<KnownFormat> all() {
        return List.of(supportTickets(), incidentLog(), zendesk(), zammad(), freshdesk(), jira());
    }

    private static KnownFormat supportTickets() {
        return format(
                "support",
                List.of(
                        "Ticket ID",
                        "Customer Email",
                        "Ticket Subject",
                        "Ticket Status",
                        "Customer Satisfaction Rating"),
                Map.ofEntries(
                        Map.entry("Ticket ID", Mapping.KEY),
                        Map.entry("Customer Name", "customer.name"),
                        Map.entry("Customer Email", "customer.mail"),
                        Map.entry("Customer Age", "customer.age"),
                        Map.entry("Customer Gender", "customer.sex"),
                        Map.entry("Product Purchased", "product"),
                        Map.entry("Ticket Type", "category"),
                        Map.entry("Ticket Subject", "subject"),
                        Map.entry("Ticket Description", "description"),
                        Map.entry("Ticket Status", "status"),
                        Map.entry("Ticket Priority", "urgency"),
                        Map.entry("Ticket Channel", "source"),
                        Map.entry("First Response Time", "answered"),
                        Map.entry("Time to Resolution", "solved"),
                        Map.entry("Customer Satisfaction Rating", "satisfaction")));
    }

    /** One row for each change of an incident: what every row says of its end is looked ahead, so the states tell it. */
    private static KnownFormat incidentLog() {
        return format(
                "events",
                List.of("number", "incident_state", "sys_updated_at", "opened_at", "caller_id"),
                Map.ofEntries(
                        Map.entry("number", Mapping.KEY),
                        Map.entry("incident_state", "status"),
                        Map.entry("caller_id", "customer.name"),
                        Map.entry("opened_at", "opened"),
                        Map.entry("sys_updated_by", "actor"),
                        Map.entry("sys_updated_at", TicketColumns.EVENT_AT),
                        Map.entry("resolved_at", TicketColumns.FORETOLD),
                        Map.entry("closed_at", Mapping.ATTRIBUTE),
                        Map.entry("reopen_count", Mapping.ATTRIBUTE),
                        Map.entry("contact_type", "source"),
                        Map.entry("category", "category"),
                        Map.entry("priority", "urgency"),
                        Map.entry("assignment_group", "team"),
                        Map.entry("assigned_to", "person")));
    }

    private static KnownFormat zendesk() {
        return format(
                "zendesk",
                List.of("Id", "Requester", "Subject", "Status", "Assignee", "Group"),
                Map.ofEntries(
                        Map.entry("Id", Mapping.KEY),
                        Map.entry("Requester", "customer.name"),
                        Map.entry("Requester email", "customer.mail"),
                        Map.entry("Requester external id", "customer.key"),
                        Map.entry("Ticket type", "sort"),
                        Map.entry("Via", "source"),
                        Map.entry("Initially assigned at", Mapping.ATTRIBUTE),
                        Map.entry("Solved at", "solved"),
                        Map.entry("Satisfaction Score", "satisfaction"),
                        Map.entry("Reopens", "reopened"),
                        Map.entry("Organization", "customer.employer"),
                        Map.entry("Tags", TicketColumns.TAG_WORDS)));
    }

    private static KnownFormat zammad() {
        return format(
                "zammad",
                List.of("#", "Title", "Customer", "Group", "Owner", "State"),
                Map.ofEntries(
                        Map.entry("#", Mapping.KEY),
                        Map.entry("Title", "subject"),
                        Map.entry("Customer", "customer.name"),
                        Map.entry("Organization", "customer.employer"),
                        Map.entry("Owner", "person"),
                        Map.entry("State", "status"),
                        Map.entry("Create Channel", "source"),
                        Map.entry("First response", "answered"),
                        Map.entry("Closing time", "ended")));
    }

    private static KnownFormat freshdesk() {
        return format(
                "freshdesk",
                List.of("Ticket ID", "Subject", "Status", "Priority", "Source", "Created time"),
                Map.ofEntries(
                        Map.entry("Ticket ID", Mapping.KEY),
                        Map.entry("Agent", "person"),
                        Map.entry("Created time", "opened"),
                        Map.entry("Resolved time", "solved"),
                        Map.entry("Closed time", "ended"),
                        Map.entry("Initial response time", "answered"),
                        Map.entry("Survey results", "satisfaction"),
                        Map.entry("Full name", "customer.name"),
                        Map.entry("Contact", "customer.name"),
                        Map.entry("Email", "customer.mail"),
                        Map.entry("Work phone", "customer.phone"),
                        Map.entry("Mobile phone", "customer.phone"),
                        Map.entry("Contact ID", "customer.key"),
                        Map.entry("Company Name", "customer.employer")));
    }

    private static KnownFormat jira() {
        return format(
                "jira",
                List.of("Summary", "Issue key", "Issue Type", "Status", "Reporter"),
                Map.ofEntries(
                        Map.entry("Issue key", Mapping.KEY),
                        Map.entry("Summary", "subject"),
                        Map.entry("Issue Type", "sort"),
                        Map.entry("Reporter", "customer.name"),
                        Map.entry("Created", "opened"),
                        Map.entry("Resolved", "solved"),
                        Map.entry("Labels", "tags"),
                        Map.entry("Comment", TicketColumns.COMMENTS),
                        Map.entry("Project name", "team"),
                        Map.entry("Satisfaction rating", "satisfaction")));
    }

    /** @param own what only this system calls so, or means by it */
    private static KnownFormat format(String name, List<String> marks, Map<String, String> own) {
        Map<String, String> columns = new HashMap<>(ALIKE);
        columns.putAll(own);
        return new KnownFormat(Messages.get("format." + name), marks, columns, Map.of());
    }
}
