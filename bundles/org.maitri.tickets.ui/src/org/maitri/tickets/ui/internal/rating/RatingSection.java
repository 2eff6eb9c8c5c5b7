package org.maitri.tickets.ui.internal.rating;

import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.care.CustomerRatings;
import org.maitri.tickets.ui.internal.Question;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.page.ChildList;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** How the customer rates the care, a place to take it down, and a button that asks for it by mail. */
@Component(service = PageSection.class)
public final class RatingSection extends RecordSection {

    public RatingSection() {
        super(Pages.of(Ticket.TYPE), 26, Messages.get("section.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(2, 0, Space.S));
        ChildList list = new ChildList(parent, context, CustomerRatings.TYPE, "ticket");
        var across = Space.wide();
        across.horizontalSpan = 2;
        list.setLayoutData(across);
        Button ask = new Button(parent, SWT.PUSH);
        ask.setText(Messages.get("ask"));
        ask.setToolTipText(Messages.get("ask.tip"));
        Icons.on(ask, "mail");
        Label asked = Styles.muted(new Label(parent, SWT.WRAP));
        asked.setLayoutData(Space.wide());
        ask.addListener(SWT.Selection, event -> ask(ask, asked, context));
    }

    private static void ask(Button button, Label asked, PageContext context) {
        Question.ask(
                        button.getShell(),
                        Messages.get("ask"),
                        Messages.get("ask.address"),
                        Messages.get("ask.ok"),
                        RatingSection::problem)
                .ifPresent(address -> ask(button, asked, context, address));
    }

    private static void ask(Button button, Label asked, PageContext context, String address) {
        UUID ticket = context.record().id();
        Background.work(
                        Messages.get("asking"),
                        progress -> context.service(CustomerRatings.class).ask(ticket, address))
                .then(to -> {
                    asked.setText(Messages.get("asked", to));
                    asked.requestLayout();
                })
                .orElse(failure -> FailedState.dialog(button.getShell(), Messages.get("asking"), failure))
                .start(button);
    }

    private static String problem(String address) {
        return address.isBlank() || address.strip().matches("[^@\\s]+@[^@\\s]+") ? null : Messages.get("ask.wrong");
    }
}
