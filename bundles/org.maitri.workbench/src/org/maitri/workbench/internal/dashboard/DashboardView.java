package org.maitri.workbench.internal.dashboard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.maitri.kernel.Period;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.Metrics;
import org.maitri.spi.record.Records;
import org.maitri.spi.setting.Settings;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.RecordChanges;
import org.maitri.workbench.internal.navigation.RecordNavigation;
import org.maitri.workbench.internal.navigation.Services;
import org.maitri.workbench.internal.start.ProfileSession;
import org.maitri.workbench.internal.start.ProfileState;
import org.maitri.workbench.internal.welcome.ProfilePane;
import org.maitri.workbench.internal.welcome.WelcomePane;

/** The contributed figures of a period; before there are any, what becomes of the profile, or a welcome. */
public final class DashboardView extends ViewPart {

    public static final String ID = "org.maitri.workbench.view.dashboard";

    private static final String DAYS = "days";

    private final DashboardPresenter presenter = new DashboardPresenter();
    private final StackLayout stack = new StackLayout();
    private ProfileSession session;
    private Composite root;
    private ProfilePane profile;
    private WelcomePane welcome;
    private FiguresPane figures;
    private Control failed;
    private Background.Running reading;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null && memento.getInteger(DAYS) != null) {
            presenter.choose(memento.getInteger(DAYS));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putInteger(DAYS, presenter.days());
    }

    @Override
    public void createPartControl(Composite parent) {
        session = getSite().getService(ProfileSession.class);
        root = new Composite(parent, SWT.NONE);
        root.setLayout(stack);
        profile = new ProfilePane(root, session, getSite().getWorkbenchWindow());
        session.follow(root, this::profileChanged);
        RecordChanges.onChange(root, this::refresh);
    }

    private void profileChanged(ProfileState state) {
        if (state.openProfile().isPresent()) {
            refresh();
        } else {
            profile.show(state);
            top(profile);
        }
    }

    /** Reads the figures again and shows them. */
    void refresh() {
        if (session.state().openProfile().isEmpty()) {
            return;
        }
        if (reading != null) {
            reading.cancel();
        }
        reading = Background.work(
                        Messages.get("dashboard.looking"),
                        progress -> DashboardPresenter.isEmpty(
                                Services.require(getSite(), Records.class),
                                Services.find(getSite(), Metrics.class)
                                        .map(Metrics::all)
                                        .orElse(List.of()),
                                progress))
                .then(empty -> {
                    if (empty && Services.require(getSite(), Settings.class).yes("welcome")) {
                        showWelcome();
                    } else {
                        readFigures();
                    }
                })
                .orElse(this::showFailure)
                .start(root);
    }

    private void readFigures() {
        Metrics metrics = Services.find(getSite(), Metrics.class).orElse(null);
        if (metrics == null) {
            showFailure(new IllegalStateException(Messages.get("dashboard.no.metrics")));
            return;
        }
        showFigures(metrics);
        Period period = presenter.period(LocalDate.now());
        reading = Background.work(
                        Messages.get("dashboard.reading"),
                        progress -> DashboardPresenter.read(metrics, period, progress))
                .then(read -> figures.show(read))
                .orElse(this::showFailure)
                .start(root);
    }

    private void showFigures(Metrics metrics) {
        if (figures == null) {
            figures = new FiguresPane(root, presenter, this::readFigures, this::open);
            figures.expect(metrics.all());
        }
        if (welcome != null) {
            welcome.dispose();
            welcome = null;
        }
        top(figures);
    }

    /** Shows what a figure was computed from: a report that explains it, its records, or else all there are. */
    private void open(Metric metric) {
        RecordNavigation navigation = new RecordNavigation(getSite().getPage());
        Metric.Context context = new Metric.Context(presenter.period(LocalDate.now()), ZoneId.systemDefault());
        if (metric.report().isPresent()) {
            navigation.openReport(metric.report().get(), presenter.days() + "d");
        } else {
            metric.rows(context)
                    .ifPresentOrElse(
                            rows -> navigation.openList(
                                    Messages.get("dashboard.about", metric.label(), presenter.days()), rows),
                            () -> navigation.openList(metric.recordType()));
        }
    }

    private void showWelcome() {
        if (welcome == null) {
            welcome = new WelcomePane(root, getSite());
        }
        top(welcome);
    }

    private void showFailure(Throwable failure) {
        failed = new FailedState(root, Messages.get("dashboard.failed"), failure, this::refresh);
        top(failed);
    }

    private void top(Control control) {
        if (failed != null && failed != control) {
            failed.dispose();
            failed = null;
        }
        stack.topControl = control;
        root.layout(true, true);
    }

    @Override
    public void setFocus() {
        (stack.topControl == null ? root : stack.topControl).setFocus();
    }
}
