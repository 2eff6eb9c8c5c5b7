package org.maitri.campaigns.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.Outreach;
import org.maitri.campaigns.Reach;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.access.Access;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.segment.Segments;
import org.maitri.ui.Background;
import org.maitri.ui.FailedState;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** How many customers a campaign is for, how many of them may be turned to, and a button that turns to them. */
@Component(service = PageSection.class)
public final class AudienceSection extends RecordSection {

    private static final int REASONS = 3;

    public AudienceSection() {
        super(Pages.of(StoredRecord.typeOf(Campaign.class)), 35, Messages.get("audience.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, Space.S));
        Label words = new Label(parent, SWT.WRAP);
        words.setLayoutData(Space.wide());
        words.setText(Messages.get("audience.counting"));
        Runnable load = () -> context.load(() -> read(context), text -> {
            if (!words.isDisposed()) {
                words.setText(text);
                words.requestLayout();
            }
        });
        context.onRefresh(load);
        load.run();
        Button turn = new Button(parent, SWT.PUSH);
        turn.setText(Messages.get("audience.turn"));
        turn.setToolTipText(Messages.get("audience.turn.tip"));
        turn.setEnabled(context.service(Access.class).may("campaigns.response.write"));
        turn.addListener(SWT.Selection, event -> turn(turn, context, load));
    }

    private static void turn(Button button, PageContext context, Runnable after) {
        FileDialog dialog = new FileDialog(button.getShell(), SWT.SAVE);
        dialog.setText(Messages.get("audience.turn"));
        dialog.setFileName(Messages.get("audience.file"));
        dialog.setFilterExtensions(new String[] {"*.csv", "*.xlsx"});
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            Background.work(
                            Messages.get("audience.turn"),
                            progress -> context.service(Outreach.class).turn(context.record(), Path.of(file), progress))
                    .then(result -> {
                        MessageDialog.openInformation(button.getShell(), Messages.get("audience.turn"), words(result));
                        after.run();
                    })
                    .orElse(failure -> FailedState.dialog(button.getShell(), Messages.get("audience.turn"), failure))
                    .shown()
                    .start(button);
        }
    }

    private static String words(Outreach.Result result) {
        StringJoiner words = new StringJoiner("\n");
        words.add(Messages.get("audience.turned", result.written()));
        words.add(Messages.get("audience.held", result.held()));
        List<Map.Entry<String, Long>> reasons = result.leftOut().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
        reasons.stream()
                .limit(REASONS)
                .forEach(reason -> words.add(Messages.get("audience.left", reason.getValue(), reason.getKey())));
        long others =
                reasons.stream().skip(REASONS).mapToLong(Map.Entry::getValue).sum();
        if (others > 0) {
            words.add(Messages.get("audience.left.others", others));
        }
        result.files().forEach(path -> words.add(path.toString()));
        return words.toString();
    }

    private static String read(PageContext context) {
        Campaign campaign = context.service(Database.class)
                .read(work -> work.find(Campaign.class, context.record().id()).orElse(null));
        StringJoiner lines = new StringJoiner("\n");
        if (campaign != null) {
            count("audience.existing", campaign.existingCustomers(), campaign, lines, context);
            count("audience.new", campaign.newCustomers(), campaign, lines, context);
        }
        return lines.length() == 0 ? Messages.get("audience.none") : lines.toString();
    }

    private static void count(
            String key, RecordRef audience, Campaign campaign, StringJoiner lines, PageContext context) {
        if (audience == null) {
            return;
        }
        try {
            Reach reach = Reach.of(
                    audience,
                    campaign.personalChannel(),
                    context.service(Segments.class),
                    context.service(Records.class),
                    context.service(Contacting.class),
                    context.service(Attention.class),
                    Progress.NONE);
            lines.add(Messages.get(
                    key,
                    reach.all(),
                    reach.contactable(),
                    reach.all() - reach.contactable(),
                    reach.contactable() - reach.now()));
        } catch (RefusedException unavailable) {
            lines.add(unavailable.getMessage());
        }
    }
}
