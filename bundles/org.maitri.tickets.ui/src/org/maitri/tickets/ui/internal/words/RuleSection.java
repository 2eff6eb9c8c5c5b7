package org.maitri.tickets.ui.internal.words;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.maitri.kernel.RecordRef;
import org.maitri.tickets.Ticket;
import org.maitri.tickets.words.Rules;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.PlainText;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.osgi.service.component.annotations.Component;

/** Tries a rule on the last tickets, and helps to write its conditions. */
@Component(service = PageSection.class)
public final class RuleSection extends RecordSection {

    private static final int MOST = 1000;
    private static final int USUAL = 200;
    private static final int SHOWN = 50;

    public RuleSection() {
        super(Pages.of("tickets.rule"), 10, Messages.get("rule.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        Composite ask = Styles.plain(new Composite(parent, SWT.NONE));
        ask.setLayout(Space.grid(4, 0, Space.S));
        ask.setLayoutData(Space.wide());
        new ConditionMenu(ask, context);
        Styles.plain(new Label(ask, SWT.NONE)).setText(Messages.get("rule.last"));
        Spinner last = new Spinner(ask, SWT.BORDER);
        last.setValues(USUAL, 1, MOST, 0, 10, 100);
        last.setToolTipText(Messages.get("rule.last.tip"));
        Button run = new Button(ask, SWT.PUSH);
        run.setText(Messages.get("rule.run"));
        Label answer = Styles.plain(new Label(parent, SWT.WRAP));
        answer.setLayoutData(Space.wide());
        Composite hits = Styles.plain(new Composite(parent, SWT.NONE));
        hits.setLayout(Space.grid(2, 0, Space.XS));
        hits.setLayoutData(Space.wide());
        Runnable trial = () -> {
            int tickets = last.getSelection();
            Background.work(
                            Messages.get("rule.run"),
                            progress -> context.service(Rules.class)
                                    .dryRun(context.record().id(), tickets, progress))
                    .then(found -> show(found, answer, hits, context))
                    .orElse(failure -> {
                        clear(hits);
                        answer.setText(PlainText.inLabel(FailedState.sentence(failure)));
                        parent.requestLayout();
                    })
                    .start(parent);
        };
        run.addListener(SWT.Selection, event -> trial.run());
        trial.run();
        context.onRefresh(trial);
    }

    private static void clear(Composite hits) {
        Space.clear(hits);
    }

    private static void show(Rules.DryRun run, Label answer, Composite hits, PageContext context) {
        answer.setText(Messages.count("rule.hits", run.hits().size(), run.looked()));
        clear(hits);
        List<Rules.Trial> first = run.hits().stream().limit(SHOWN).collect(Collectors.toList());
        for (Rules.Trial trial : first) {
            Link ticket = Styles.plain(new Link(hits, SWT.NONE));
            ticket.setText(PlainText.asLink(trial.ticket()));
            ticket.addListener(SWT.Selection, event -> context.open(new RecordRef(Ticket.TYPE, trial.ticketId())));
            String words = !trial.problem().isBlank()
                    ? trial.problem()
                    : trial.what().isBlank() ? Messages.get("rule.same") : trial.what();
            Label what = Styles.muted(new Label(hits, SWT.WRAP));
            what.setText(PlainText.inLabel(words));
            GridData wide = Space.wide();
            wide.widthHint = 200;
            what.setLayoutData(wide);
        }
        hits.requestLayout();
    }
}
