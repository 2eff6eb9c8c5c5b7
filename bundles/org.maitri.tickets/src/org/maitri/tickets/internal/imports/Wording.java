package org.maitri.tickets.internal.imports;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maitri.tickets.TicketPriority;
import org.maitri.tickets.TicketState;

/**
 * What other systems' words for states, priorities, channels and types mean here. The first word that occurs in a text
 * decides, so the telling ones stand before the common ones.
 */
final class Wording {

    static final Wording STATES = new Wording()
            .say(
                    TicketState.WAITING_CUSTOMER,
                    "pending customer",
                    "awaiting user",
                    "awaiting customer",
                    "waiting for customer",
                    "waiting on customer",
                    "awaiting evidence",
                    "customer response",
                    "on customer",
                    "user info",
                    "requester",
                    "waiting for reply",
                    "pending reminder",
                    "warten auf kunde")
            .say(
                    TicketState.CLOSED,
                    "closed",
                    "cancel",
                    "archived",
                    "merged",
                    "geschlossen",
                    "ferme",
                    "cerrado",
                    "done",
                    "rejected",
                    "abgelehnt",
                    "spam",
                    "deleted",
                    "no longer",
                    "duplicate")
            .say(
                    TicketState.RESOLVED,
                    "resolved",
                    "solved",
                    "fixed",
                    "completed",
                    "complete",
                    "gelost",
                    "erledigt",
                    "resolu",
                    "resuelto",
                    "answered and closed")
            .say(
                    TicketState.PENDING,
                    "pending",
                    "hold",
                    "awaiting",
                    "waiting",
                    "third party",
                    "vendor",
                    "problem",
                    "wartend",
                    "blocked",
                    "suspended",
                    "escalated",
                    "scheduled",
                    "parts")
            .say(
                    TicketState.OPEN,
                    "reopened",
                    "re opened",
                    "open",
                    "active",
                    "progress",
                    "assigned",
                    "work",
                    "offen",
                    "in bearbeitung",
                    "answered",
                    "replied",
                    "accepted",
                    "started",
                    "investigating",
                    "ouvert",
                    "abierto",
                    "review",
                    "triage",
                    "acknowledged")
            .say(
                    TicketState.NEW,
                    "new",
                    "unassigned",
                    "neu",
                    "nouveau",
                    "nuevo",
                    "created",
                    "submitted",
                    "received",
                    "to do",
                    "todo",
                    "backlog",
                    "logged",
                    "registered");

    static final Wording PRIORITIES = new Wording()
            .say(
                    TicketPriority.URGENT,
                    "critical",
                    "urgent",
                    "blocker",
                    "emergency",
                    "highest",
                    "immediate",
                    "p 0",
                    "p 1",
                    "p0",
                    "p1",
                    "sev 1",
                    "severity 1",
                    "s1",
                    "kritisch",
                    "dringend",
                    "very high",
                    "top",
                    "urgente")
            .say(
                    TicketPriority.NORMAL,
                    "moderate",
                    "medium",
                    "normal",
                    "standard",
                    "average",
                    "p 3",
                    "p3",
                    "sev 3",
                    "s3",
                    "mittel",
                    "regular",
                    "default")
            .say(
                    TicketPriority.HIGH,
                    "high",
                    "major",
                    "important",
                    "p 2",
                    "p2",
                    "sev 2",
                    "s2",
                    "hoch",
                    "elevated",
                    "alta")
            .say(
                    TicketPriority.LOW,
                    "low",
                    "minor",
                    "trivial",
                    "lowest",
                    "p 4",
                    "p4",
                    "p 5",
                    "p5",
                    "sev 4",
                    "s4",
                    "planning",
                    "niedrig",
                    "gering",
                    "baja",
                    "none");

    static final Wording CHANNELS = new Wording()
            .say("chat", "chat", "messenger", "messaging", "live", "whatsapp", "sms", "telegram", "bot")
            .say("social", "social", "twitter", "facebook", "instagram", "tweet", "linkedin", "reddit")
            .say("mail", "mail", "email", "e mail")
            .say("phone", "phone", "call", "tel", "voice", "hotline", "fon")
            .say("counter", "counter", "walk", "person", "store", "branch", "desk", "onsite", "visit", "front")
            .say(
                    "web",
                    "web",
                    "portal",
                    "form",
                    "site",
                    "self service",
                    "app",
                    "widget",
                    "help center",
                    "online",
                    "customer portal")
            .say("file", "file", "import", "letter", "post", "fax", "csv");

    static final Wording KINDS = new Wording()
            .say("complaint", "complain", "beschwerde", "reklamation", "plainte", "queja", "grievance")
            .say(
                    "defect",
                    "defect",
                    "defekt",
                    "bug",
                    "broken",
                    "damage",
                    "faulty",
                    "warranty",
                    "garantie",
                    "repair",
                    "recall")
            .say(
                    "request",
                    "request",
                    "refund",
                    "cancel",
                    "return",
                    "order",
                    "change",
                    "access",
                    "anfrage",
                    "bestellung",
                    "feature",
                    "task")
            .say("problem", "problem", "root cause")
            .say(
                    "incident",
                    "incident",
                    "technical",
                    "issue",
                    "error",
                    "outage",
                    "failure",
                    "storung",
                    "fault",
                    "crash")
            .say(
                    "question",
                    "question",
                    "inquiry",
                    "enquiry",
                    "query",
                    "how to",
                    "information",
                    "frage",
                    "billing",
                    "pre sales",
                    "feedback",
                    "general");

    private final Map<String, String> meanings = new LinkedHashMap<>();

    private Wording() {}

    private Wording say(String meaning, String... words) {
        for (String word : words) {
            meanings.put(word, meaning);
        }
        return this;
    }

    /** The stored value a text stands for; empty where no word is known. */
    Optional<String> meaning(String text) {
        String plain = ' '
                + Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + ' ';
        return meanings.entrySet().stream()
                .filter(known -> plain.contains(' ' + known.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }
}
