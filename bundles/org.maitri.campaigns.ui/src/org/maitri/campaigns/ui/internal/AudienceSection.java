package org.maitri.campaigns.ui.internal;

import java.util.StringJoiner;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.Reach;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.privacy.Contacting;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.StoredRecord;
import org.maitri.spi.segment.Segments;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.maitri.ui.page.RecordSection;
import org.maitri.ui.theme.Space;
import org.osgi.service.component.annotations.Component;

/** How many customers a campaign is for, and how many of them may be turned to. */
@Component(service = PageSection.class)
public final class AudienceSection extends RecordSection {

    private static final String CHANNEL = "mail";

    public AudienceSection() {
        super(Pages.of(StoredRecord.typeOf(Campaign.class)), 35, Messages.get("audience.title"));
    }

    @Override
    public void create(Composite parent, PageContext context) {
        parent.setLayout(Space.grid(1, 0, 0));
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
    }

    private static String read(PageContext context) {
        Campaign campaign = context.service(Database.class)
                .read(work -> work.find(Campaign.class, context.record().id()).orElse(null));
        StringJoiner lines = new StringJoiner("\n");
        if (campaign != null) {
            count("audience.existing", campaign.existingCustomers(), lines, context);
            count("audience.new", campaign.newCustomers(), lines, context);
        }
        return lines.length() == 0 ? Messages.get("audience.none") : lines.toString();
    }

    private static void count(String key, RecordRef audience, StringJoiner lines, PageContext context) {
        if (audience == null) {
            return;
        }
        try {
            Reach reach = Reach.of(
                    audience,
                    CHANNEL,
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
