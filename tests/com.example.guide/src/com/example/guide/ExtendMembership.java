package com.example.guide;

import java.util.function.Consumer;
import org.eclipse.ui.IWorkbenchPage;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.finding.Finding;
import org.maitri.ui.finding.FindingAction;
import org.osgi.service.component.annotations.Component;

/** Opens the membership that a finding is about, as the answer to it. */
// guide: FindingAction
@Component
public final class ExtendMembership implements FindingAction {

    @Override
    public boolean appliesTo(Finding finding) {
        return finding.rule().equals("club.ending");
    }

    @Override
    public String label() {
        return Messages.get("action.extend");
    }

    @Override
    public String icon() {
        return "calendar-plus";
    }

    @Override
    public void run(Finding finding, IWorkbenchPage page, Consumer<RecordRef> open) {
        open.accept(finding.record());
    }
}
// guide: end
