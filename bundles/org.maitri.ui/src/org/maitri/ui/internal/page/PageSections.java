package org.maitri.ui.internal.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.record.RecordType;
import org.maitri.ui.FailedState;
import org.maitri.ui.Later;
import org.maitri.ui.Section;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.MissingServiceException;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** The sections below the form: contributed ones in their order, what was imported, and the history. */
final class PageSections {

    static final int ATTEMPTS = 10;
    static final int AGAIN_AFTER = 300;

    private final PageHost host;
    private final RecordType<?> type;
    private final Composite parent;

    PageSections(PageHost host, RecordType<?> type, Composite parent) {
        this.host = host;
        this.type = type;
        this.parent = parent;
    }

    /** Makes the section that the form goes into. */
    Composite details() {
        Composite body =
                add(Messages.get("page.details"), "details", true, empty -> {}).body();
        body.setLayout(Space.grid(1, 0, 0));
        return body;
    }

    private Stream<PageSection> contributed() {
        return host.services().all(PageSection.class).stream()
                .filter(section -> section.appliesTo(type))
                .sorted(Comparator.comparingInt(PageSection::order).thenComparing(PageSection::title));
    }

    /** The section that has the middle of the page. */
    Optional<PageSection> central() {
        return contributed().filter(PageSection::central).findFirst();
    }

    void middle(Composite middle, PanelContext context) {
        central().ifPresent(section -> soon(section, middle, context));
    }

    /** Makes the sections that stand above the form. @return whether there are any */
    boolean above(PanelContext context) {
        List<PageSection> above =
                contributed().filter(section -> section.order() < 0).toList();
        above.forEach(section -> add(section, context));
        return !above.isEmpty();
    }

    private void add(PageSection section, PanelContext context) {
        add(section.title(), section.getClass().getName(), true, body -> soon(section, body, context));
    }

    /** Makes the sections that stand below the form of a stored record. */
    void below(PanelContext context, Map<String, String> attributes, PutBack earlier) {
        Optional<PageSection> central = central();
        contributed()
                .filter(section -> section.order() >= 0)
                .filter(section -> central.filter(section::equals).isEmpty())
                .forEach(section -> add(section, context));
        if (!attributes.isEmpty()) {
            add(Messages.get("page.attributes", attributes.size()), "attributes", false, body -> {
                body.setLayout(Space.grid(1, 0, 0));
                new AttributeList(body, attributes).setLayoutData(Space.wide());
            });
        }
        add(Messages.get("page.history"), "history", false, body -> {
            body.setLayout(Space.grid(1, 0, 0));
            new HistoryList(body, context, type, earlier).setLayoutData(Space.wide());
        });
    }

    /** One section after the other, so that keys are heard between them. */
    private static void soon(PageSection section, Composite body, PanelContext context) {
        Later.make(body, () -> {
            contributed(section, body, context);
            body.requestLayout();
        });
    }

    private static void contributed(PageSection section, Composite body, PanelContext context) {
        contributed(section, body, context, ATTEMPTS);
    }

    /** The page of the last session may be there before all engines are: what is missing then is asked for again. */
    private static void contributed(PageSection section, Composite body, PanelContext context, int attempts) {
        try {
            section.create(body, context);
        } catch (RuntimeException broken) {
            Space.clear(body);
            body.setLayout(Space.grid(1, 0, 0));
            if (attempts > 1 && broken instanceof MissingServiceException) {
                body.getDisplay().timerExec(AGAIN_AFTER, () -> {
                    if (!body.isDisposed()) {
                        body.setLayout(null);
                        contributed(section, body, context, attempts - 1);
                        body.requestLayout();
                    }
                });
                return;
            }
            ILog.of(PageSections.class).error(section.title(), broken);
            Label words = Styles.muted(new Label(body, SWT.WRAP));
            words.setText(Messages.get("page.section.failed", FailedState.sentence(broken)));
            words.setLayoutData(Space.wide());
        }
    }

    /** A section whose content is made when it is opened for the first time. */
    private Section add(String title, String key, boolean open, Consumer<Composite> content) {
        String memory = "section." + type.id() + '.' + key;
        String remembered = host.remembered().get(memory);
        Section section = new Section(parent, title);
        section.setLayoutData(Space.wide());
        boolean wanted = remembered.isEmpty() ? open : Boolean.parseBoolean(remembered);
        boolean[] filled = {wanted};
        if (wanted) {
            content.accept(section.body());
        }
        section.setOpen(wanted);
        section.onFold(now -> {
            if (now && !filled[0]) {
                filled[0] = true;
                content.accept(section.body());
                section.requestLayout();
            }
            host.remembered().put(memory, Boolean.toString(now));
        });
        return section;
    }
}
