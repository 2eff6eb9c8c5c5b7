package org.maitri.workbench.internal.privacy;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.maitri.spi.access.Access;
import org.maitri.spi.privacy.Privacy;
import org.maitri.spi.record.Records;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.WheelScroll;
import org.maitri.ui.page.RecordPages;
import org.maitri.ui.theme.Styles;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.RecordChanges;
import org.maitri.workbench.internal.navigation.Services;
import org.maitri.workbench.internal.start.ProfileSession;

/** In one place: who is responsible, what is kept for what and by what right, who gets it, and how long it stays. */
public final class PrivacyView extends ViewPart {

    private ScrolledComposite scroll;
    private PrivacySheet sheet;
    private Background.Running reading;

    @Override
    public void createPartControl(Composite parent) {
        scroll = Styles.plain(new ScrolledComposite(parent, SWT.V_SCROLL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        WheelScroll.install(scroll);
        sheet = new PrivacySheet(scroll, new Doing());
        scroll.setContent(sheet);
        scroll.addListener(SWT.Resize, event -> measure());
        RecordChanges.onChange(scroll, this::refresh);
        getSite().getService(ProfileSession.class).follow(scroll, state -> refresh());
    }

    private void refresh() {
        Optional<Privacy> privacy = Services.find(getSite(), Privacy.class);
        Optional<Records> records = Services.find(getSite(), Records.class);
        if (privacy.isEmpty() || records.isEmpty()) {
            return;
        }
        if (reading != null) {
            reading.cancel();
        }
        reading = Background.work(
                        Messages.get("privacy.overview.reading"),
                        progress -> PrivacyOverview.read(privacy.get(), records.get(), progress))
                .then(this::show)
                .start(scroll);
    }

    private void show(PrivacyOverview read) {
        Access access = Services.require(getSite(), Access.class);
        sheet.show(read, access.may("privacy.period.write"));
        measure();
    }

    private void measure() {
        int width = Math.max(1, scroll.getClientArea().width);
        scroll.setMinHeight(sheet.computeSize(width, SWT.DEFAULT).y);
    }

    /** What the sheet's buttons do. */
    private final class Doing implements PrivacySheet.Actions {

        @Override
        public void editStatement(PrivacyOverview now) {
            now.statement()
                    .ifPresentOrElse(
                            record -> RecordPages.open(getSite().getPage(), record),
                            () -> RecordPages.openNew(getSite().getPage(), PrivacyOverview.STATEMENT, Map.of()));
        }

        @Override
        public void addPurpose() {
            RecordPages.openNew(getSite().getPage(), PrivacyOverview.PURPOSE, Map.of());
        }

        @Override
        public void openPurpose(PrivacyOverview now, String name) {
            Optional.ofNullable(now.purposeRecords().get(name))
                    .ifPresent(record -> RecordPages.open(getSite().getPage(), record));
        }

        @Override
        public void decide(Privacy.Due period) {
            InputDialog dialog = new InputDialog(
                    scroll.getShell(),
                    period.category().label(),
                    Messages.get("privacy.overview.months", period.category().counted()),
                    String.valueOf(period.months()),
                    text -> text.matches("\\d{1,4}") ? null : Messages.get("privacy.overview.months.wrong"));
            if (dialog.open() == Window.OK) {
                run(
                        "privacy.overview.change",
                        () -> privacy().decide(period.category().id(), Integer.parseInt(dialog.getValue())));
            }
        }

        @Override
        public void retain(PrivacyOverview now) {
            if (MessageDialog.openQuestion(
                    scroll.getShell(),
                    Messages.get("privacy.overview.retain"),
                    Messages.get("privacy.overview.retain.ask"))) {
                Background.work(
                                Messages.get("privacy.overview.retain"),
                                progress -> privacy().retain(false, progress))
                        .then(done -> refresh())
                        .orElse(failure -> failed("privacy.overview.retain", failure))
                        .shown()
                        .start(scroll);
            }
        }

        private Privacy privacy() {
            return Services.require(getSite(), Privacy.class);
        }

        private void run(String key, Runnable work) {
            Background.work(Messages.get(key), progress -> {
                        work.run();
                        return true;
                    })
                    .then(done -> refresh())
                    .orElse(failure -> failed(key, failure))
                    .start(scroll);
        }

        private void failed(String key, Throwable failure) {
            FailedState.dialog(scroll.getShell(), Messages.get(key), failure);
        }
    }

    @Override
    public void setFocus() {
        Control first = sheet.first();
        if (first == null || !first.setFocus()) {
            scroll.setFocus();
        }
    }
}
