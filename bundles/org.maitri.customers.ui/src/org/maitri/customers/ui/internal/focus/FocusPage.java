package org.maitri.customers.ui.internal.focus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.customers.ui.internal.Messages;
import org.maitri.customers.ui.internal.reach.ReachLinks;
import org.maitri.customers.ui.internal.timeline.TimelinePanel;
import org.maitri.customers.ui.internal.timeline.TimelinePresenter;
import org.maitri.customers.ui.internal.timeline.TimelineSection;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.commitment.Commitment;
import org.maitri.spi.commitment.Commitment.Sort;
import org.maitri.spi.finding.Finding;
import org.maitri.spi.record.Tone;
import org.maitri.spi.timeline.TimelineEntry;
import org.maitri.ui.Avatar;
import org.maitri.ui.Icons;
import org.maitri.ui.Pills;
import org.maitri.ui.PlainText;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** One customer at a glance: who they are, what is owed to them, what they said last, what to do next, and what was. */
final class FocusPage extends Composite {

    private static final int LEFT = 420;

    private final PageContext context;
    private final FocusPresenter presenter;
    private final RelativeTime time = RelativeTime.local();
    private final Composite head;
    private final Composite glance;
    private final ScrolledComposite scroll;
    private final TimelinePanel timeline;

    FocusPage(Composite parent, PageContext context) {
        super(parent, SWT.NONE);
        this.context = context;
        presenter = new FocusPresenter(context);
        Styles.plain(this);
        setLayout(Space.grid(2, Space.XL, Space.XL));
        head = plain(this, 2);
        head.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1));
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        Styles.plain(scroll);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridData left = new GridData(SWT.FILL, SWT.FILL, false, true);
        left.widthHint = LEFT;
        scroll.setLayoutData(left);
        glance = plain(scroll, 1);
        scroll.setContent(glance);
        Composite right = plain(this, 1);
        right.setLayoutData(Space.fill());
        timeline = TimelineSection.fill(right, context);
        load();
        context.onRefresh(() -> {
            timeline.reload();
            load();
        });
    }

    @Override
    public boolean setFocus() {
        return timeline.setFocus();
    }

    private static Composite plain(Composite parent, int columns) {
        Composite plain = Styles.plain(new Composite(parent, SWT.NONE));
        plain.setLayout(Space.grid(columns, 0, Space.S));
        return plain;
    }

    private record Glance(List<Commitment> commitments, Optional<TimelineEntry> said, List<Finding> findings) {}

    private void load() {
        context.load(presenter::face, this::show);
        context.load(
                () -> {
                    List<Commitment> commitments = presenter.commitments();
                    return new Glance(commitments, presenter.saidLast(), presenter.findings(commitments));
                },
                this::show);
    }

    private static void empty(Composite parent) {
        Space.clear(parent);
    }

    private void show(FocusPresenter.Face face) {
        empty(head);
        Avatar.Disc disc = Avatar.create(head);
        disc.show(face.name(), face.picture());
        disc.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Composite who = plain(head, 1);
        who.setLayoutData(Space.wide());
        Label name = Styles.plain(new Label(who, SWT.NONE));
        name.setFont(Fonts.title(this));
        name.setText(PlainText.inLabel(face.name()));
        String since = face.since() == null
                ? ""
                : Messages.get(
                        "focus.since",
                        TimelinePresenter.date(
                                face.since(), LocalDate.now(), Locale.getDefault(Locale.Category.FORMAT)));
        String more = face.subtitle().isBlank() || since.isBlank()
                ? face.subtitle() + since
                : face.subtitle() + " · " + since;
        if (!more.isBlank()) {
            muted(who, more);
        }
        if (!face.reached().isEmpty()) {
            ReachLinks ways = new ReachLinks(who, context);
            ways.setLayoutData(Space.wide());
            ways.show(face.reached());
        }
        face.warnings().forEach(warning -> Pills.create(who, Tone.BAD, "shield-alert", warning));
        layout(true, true);
    }

    private void show(Glance found) {
        empty(glance);
        section(
                "focus.promised",
                found.commitments().stream()
                        .filter(each -> each.sort() == Sort.PROMISED)
                        .toList());
        section(
                "focus.open",
                found.commitments().stream()
                        .filter(each -> each.sort() == Sort.OPEN)
                        .toList());
        section(
                "focus.upcoming",
                found.commitments().stream()
                        .filter(each -> each.sort() == Sort.UPCOMING)
                        .toList());
        heading("focus.said");
        found.said().ifPresentOrElse(this::said, () -> muted(glance, Messages.get("focus.said.nothing")));
        heading("focus.next");
        List<Commitment> due = found.commitments().stream()
                .filter(each -> each.overdue(Instant.now()))
                .toList();
        due.forEach(each -> line("alarm-clock", each.title(), Messages.get("focus.overdue"), each.record()));
        found.findings()
                .forEach(finding -> line("lightbulb", finding.title(), finding.explanation(), finding.record()));
        if (due.isEmpty() && found.findings().isEmpty()) {
            muted(glance, Messages.get("focus.next.nothing"));
        }
        scroll.setMinSize(glance.computeSize(LEFT - Space.L, SWT.DEFAULT));
        glance.layout(true, true);
        layout(true, true);
    }

    private void section(String title, List<Commitment> commitments) {
        if (commitments.isEmpty() && title.equals("focus.upcoming")) {
            return;
        }
        heading(title);
        if (commitments.isEmpty()) {
            muted(glance, Messages.get(title + ".nothing"));
        }
        commitments.forEach(each -> line(each.icon(), each.title(), words(each), each.record()));
    }

    private String words(Commitment each) {
        String due = each.due()
                .map(at -> Messages.get("focus.due", time.text(at, Instant.now())))
                .orElse("");
        return each.detail().isBlank() || due.isBlank() ? each.detail() + due : each.detail() + " · " + due;
    }

    private void said(TimelineEntry entry) {
        String words = (entry.title() + '\n' + entry.detail()).strip();
        Label quote = Styles.plain(new Label(glance, SWT.WRAP));
        quote.setText(PlainText.inLabel("“" + (words.length() > 500 ? words.substring(0, 499) + '…' : words) + "”"));
        GridData place = Space.wide();
        place.widthHint = LEFT - Space.XL;
        quote.setLayoutData(place);
        entry.feeling().ifPresent(feeling -> Pills.create(glance, feeling));
        muted(glance, entry.kindLabel() + ", " + time.text(entry.at(), Instant.now()));
    }

    private void heading(String key) {
        Label heading = Styles.plain(new Label(glance, SWT.NONE));
        heading.setFont(Fonts.heading(this));
        heading.setText(Messages.get(key));
        GridData place = Space.wide();
        place.verticalIndent = Space.S;
        heading.setLayoutData(place);
    }

    private void line(String icon, String title, String words, RecordRef record) {
        Composite line = plain(glance, 2);
        line.setLayoutData(Space.wide());
        Label picture = new Label(line, SWT.NONE);
        Icons.on(picture, icon);
        link(line, title.isBlank() ? words : title, () -> context.open(record)).setLayoutData(Space.wide());
        if (!words.isBlank() && !title.isBlank()) {
            new Label(line, SWT.NONE);
            Label more = muted(line, words);
            GridData place = Space.wide();
            place.widthHint = LEFT - 3 * Space.XL;
            more.setLayoutData(place);
        }
    }

    private static Label muted(Composite parent, String text) {
        Label label = Styles.muted(new Label(parent, SWT.WRAP));
        label.setText(PlainText.inLabel(text));
        return label;
    }

    private static Link link(Composite parent, String text, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        link.setText(PlainText.asLink(text));
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }
}
