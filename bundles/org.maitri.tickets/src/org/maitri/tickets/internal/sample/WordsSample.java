package org.maitri.tickets.internal.sample;

import java.util.Set;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.maitri.tickets.TicketPriority;
import org.maitri.tickets.TicketState;
import org.maitri.tickets.Treatment;
import org.maitri.tickets.internal.knowledge.Article;
import org.maitri.tickets.internal.macros.Macro;
import org.maitri.tickets.internal.macros.Template;
import org.maitri.tickets.internal.rules.Rule;
import org.osgi.service.component.annotations.Component;

/** What the service team has ready: texts in two languages, macros, rules at rest, and articles about the appliances. */
@Component
public final class WordsSample implements SampleContributor {

    private static final String ANY = "*";

    @Override
    public int order() {
        return 410;
    }

    @Override
    public String label() {
        return Messages.get("sample.words");
    }

    @Override
    public void create(SampleScope scope) {
        RecordRef received = text(
                scope,
                "We are on it",
                "Dear {{customer.name}},\n\nthank you for writing to us about \"{{ticket.subject}}\"."
                        + " Your ticket is {{ticket.number}}; you will hear from us by the end of the next working day."
                        + "\n\nKind regards\n{{agent.name}}",
                "Guten Tag {{customer.name}},\n\nvielen Dank für Ihre Nachricht \"{{ticket.subject}}\". Ihr Vorgang hat"
                        + " die Nummer {{ticket.number}}; wir melden uns bis zum Ende des nächsten Werktags.\n\n"
                        + "Freundliche Grüße\n{{agent.name}}");
        RecordRef replacement = text(
                scope,
                "A new one is on its way",
                "Dear {{customer.name}},\n\nwe are sorry about your {{ticket.product}}. A new one leaves our house"
                        + " today; please keep the old one unplugged.\n\nKind regards\n{{agent.name}}",
                "Guten Tag {{customer.name}},\n\nes tut uns leid um Ihr Gerät {{ticket.product}}. Ein neues geht heute"
                        + " auf den Weg; bitte lassen Sie das alte ausgesteckt.\n\nFreundliche Grüße\n{{agent.name}}");
        Macro answer = macro(scope, "Say that we are on it", "on", received);
        answer.setState(TicketState.OPEN);
        answer.setAssignee(Treatment.ME);
        Macro send = macro(scope, "Replace and resolve", "re", replacement);
        send.setState(TicketState.RESOLVED);
        send.setTagsAdded(Set.of("replaced"));
        Macro press = macro(scope, "To the recall team, urgent", "rc", null);
        press.setPriority(TicketPriority.URGENT);
        press.setQueue(ServiceDesk.RECALL);
        press.setTagsAdded(Set.of("recall"));
        Macro mark = macro(scope, "Mark as late", "la", null);
        mark.setTagsAdded(Set.of("late"));
        rule(scope, "Kettles go to the recall team", "opened", "product:\"Kettle K30\" -queue:Recall", press);
        rule(scope, "Late and urgent", "overdue", "priority:urgent", mark);
        articles(scope);
    }

    private static RecordRef text(SampleScope scope, String name, String words, String german) {
        RecordRef text = scope.work().add(Template.of(name, ANY, words)).ref();
        scope.work().add(Template.of(name, "de", german));
        return text;
    }

    private static Macro macro(SampleScope scope, String name, String shortcut, RecordRef text) {
        Macro macro = Macro.called(name);
        macro.setShortcut(shortcut);
        macro.setTemplate(text);
        return scope.work().add(macro);
    }

    /** Nothing happens by itself before somebody looked at it. */
    private static void rule(SampleScope scope, String name, String when, String conditions, Macro macro) {
        Rule rule = Rule.of(name, when, conditions, macro.ref());
        rule.setActive(false);
        scope.work().add(rule);
    }

    private static void articles(SampleScope scope) {
        article(
                scope,
                "The handle of the kettle comes loose",
                "**Stop using the kettle.** Kettles K30 of batch 2231 are recalled.\n\n"
                        + "1. Unplug it and let it cool down.\n2. Read the batch on the bottom.\n"
                        + "3. We send a new one; [the recall page](https://example.com/recall) says how.",
                Set.of("K30", "recall", "burn", "loose"),
                30);
        article(
                scope,
                "The toaster does not heat",
                "Usually the lever does not stay down.\n\n- Empty the crumb tray.\n- Try another socket.\n"
                        + "- Hold the lever for *five seconds*.\n\nIf it is still cold, the element is broken: offer"
                        + " a repair within the guarantee.",
                Set.of("cold", "lever", "broken"),
                200);
        article(
                scope,
                "Where is my parcel?",
                "Parcels take two working days. The number of the parcel is in the letter of dispatch;"
                        + " after **five working days** we send it again.",
                Set.of("delivery", "shipping", "late", "order"),
                -5);
        article(
                scope,
                "How to descale",
                "Half water, half white vinegar; boil, wait an hour, rinse *twice*.",
                Set.of("limescale", "clean", "taste"),
                300);
    }

    private static void article(SampleScope scope, String title, String body, Set<String> keywords, int reviewInDays) {
        Article article = new Article();
        article.setTitle(title);
        article.setBody(body);
        article.setKeywords(keywords);
        article.publish(scope.year().from().atStartOfDay(scope.zone()).toInstant());
        article.setReviewOn(scope.year().to().plusDays(reviewInDays));
        scope.work().add(article);
    }
}
