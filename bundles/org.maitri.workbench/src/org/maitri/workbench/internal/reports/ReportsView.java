package org.maitri.workbench.internal.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.part.ViewPart;
import org.maitri.spi.report.Report;
import org.maitri.spi.report.Reports;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Background;
import org.maitri.ui.EmptyState;
import org.maitri.ui.FailedState;
import org.maitri.ui.Icons;
import org.maitri.ui.Later;
import org.maitri.ui.WheelScroll;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.workbench.internal.navigation.RecordNavigation;
import org.maitri.workbench.internal.navigation.Services;
import org.maitri.workbench.internal.start.ProfileSession;

/** Reports: which one, about what, and what it comes to; saved as a file from its toolbar. */
public final class ReportsView extends ViewPart {

    public static final String ID = "org.maitri.workbench.view.reports";

    private final ReportPresenter presenter = new ReportPresenter();
    private final StackLayout stack = new StackLayout();
    private final List<Action> saves = new ArrayList<>();
    private ProfileSession session;
    private Composite root;
    private Composite page;
    private Combo reports;
    private ParameterBar parameters;
    private Composite body;
    private final StackLayout front = new StackLayout();
    private ScrolledComposite scroll;
    private ReportSheet sheet;
    private Control failed;
    private EmptyState nothing;
    private Background.Running computing;
    private Reports.Run run;

    @Override
    public void createPartControl(Composite parent) {
        root = Styles.plain(new Composite(parent, SWT.NONE));
        root.setLayout(stack);
        page = Styles.plain(new Composite(root, SWT.NONE));
        page.setLayout(Space.grid(1, Space.S, Space.S));
        reports = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
        reports.setToolTipText(Messages.get("report"));
        Accessibility.name(reports, Messages.get("report"));
        reports.addListener(SWT.Selection, event -> choose(reports.getSelectionIndex()));
        parameters = new ParameterBar(page, presenter, this::compute);
        parameters.setLayoutData(Space.wide());
        body = Styles.plain(new Composite(page, SWT.NONE));
        body.setLayout(front);
        GridData whatIsLeft = Space.fill();
        whatIsLeft.widthHint = 1; // nobody need measure a report to know how much room it would like
        whatIsLeft.heightHint = 1;
        body.setLayoutData(whatIsLeft);
        scroll = Styles.plain(new ScrolledComposite(body, SWT.V_SCROLL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        WheelScroll.install(scroll);
        sheet = new ReportSheet(
                scroll,
                (words, query) -> new RecordNavigation(getSite().getPage()).openList(words, query),
                this::measure);
        scroll.setContent(sheet);
        scroll.addListener(SWT.Resize, event -> measure());
        for (String format : List.of("pdf", "xlsx", "csv", "html")) {
            getViewSite().getActionBars().getMenuManager().add(save(format));
        }
        getViewSite().getActionBars().getToolBarManager().add(save("pdf"));
        getViewSite().getActionBars().getToolBarManager().add(save("xlsx"));
        session = getSite().getService(ProfileSession.class);
        Later.make(root, () -> session.follow(root, state -> refresh()));
    }

    private Action save(String format) {
        Action save =
                new Action(
                        Messages.get("save", format.toUpperCase(Locale.ROOT)),
                        Icons.descriptor(format.equals("pdf") ? "file-text" : "file-spreadsheet")) {

                    @Override
                    public void run() {
                        saveAs(format);
                    }
                };
        save.setToolTipText(save.getText());
        save.setEnabled(false);
        saves.add(save);
        return save;
    }

    /** Shows a report of a period, as periods are written. */
    public void show(String report, String period) {
        presenter.ask(report, period);
        if (stack.topControl != null) {
            refresh();
        }
    }

    private void refresh() {
        Optional<Reports> engine = Services.find(getSite(), Reports.class);
        List<Report> all = engine.map(Reports::all).orElse(List.of());
        presenter.settle(all);
        if (presenter.report().isEmpty()) {
            if (nothing != null) {
                nothing.dispose();
            }
            nothing = new EmptyState(root, "chart-line", Messages.get(engine.isPresent() ? "nothing" : "waiting"));
            stack.topControl = nothing;
            root.layout();
            return;
        }
        reports.setItems(all.stream().map(Report::title).toArray(String[]::new));
        reports.setData(all);
        reports.select(all.indexOf(presenter.report().get()));
        stack.topControl = page;
        root.layout();
        choose(reports.getSelectionIndex());
    }

    private void choose(int index) {
        List<?> all = (List<?>) reports.getData();
        Report report = (Report) all.get(index);
        presenter.choose(report);
        Reports engine = Services.require(getSite(), Reports.class);
        Background.work(Messages.get("offering"), progress -> ReportPresenter.offer(engine, report, progress))
                .then(parameters::show)
                .orElse(this::showFailure)
                .start(root);
        compute();
    }

    private void compute() {
        Reports engine = Services.require(getSite(), Reports.class);
        Report report = presenter.report().orElseThrow();
        if (computing != null) {
            computing.cancel();
        }
        computing = Background.work(
                        Messages.get("computing"), progress -> engine.run(report, presenter.told(), progress))
                .then(this::show)
                .orElse(this::showFailure)
                .shown()
                .start(root);
    }

    private void show(Reports.Run computed) {
        keep(computed);
        top(scroll);
        sheet.show(computed);
    }

    /** What can be saved; null for nothing. */
    private void keep(Reports.Run computed) {
        run = computed;
        saves.forEach(save -> save.setEnabled(computed != null));
    }

    private void showFailure(Throwable failure) {
        keep(null);
        top(new FailedState(body, Messages.get("failed"), failure, this::compute));
    }

    private void top(Control control) {
        if (failed != null) {
            failed.dispose();
        }
        failed = control == scroll ? null : control;
        front.topControl = control;
        body.layout();
    }

    private void measure() {
        int width = Math.max(1, scroll.getClientArea().width);
        scroll.setMinHeight(sheet.computeSize(width, SWT.DEFAULT).y);
    }

    private void saveAs(String format) {
        Reports.Run saved = run;
        FileDialog dialog = new FileDialog(root.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*." + format});
        dialog.setFileName(saved.report().title() + "." + format);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Reports engine = Services.require(getSite(), Reports.class);
            Background.work(Messages.get("save.task"), progress -> {
                        engine.write(saved, format, Path.of(chosen));
                        return true;
                    })
                    .orElse(failure -> FailedState.dialog(root.getShell(), Messages.get("saved.failed"), failure))
                    .shown()
                    .start(root);
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == page) {
            reports.setFocus();
        } else {
            root.setFocus();
        }
    }
}
