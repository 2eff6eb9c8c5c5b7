package org.maitri.ui.internal.page;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.audit.Accesses;
import org.maitri.spi.privacy.Privacy;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Tone;
import org.maitri.ui.Background;
import org.maitri.ui.internal.Messages;

/** Says on a person's page that the person is locked from use; opening the page is noted. UI thread only. */
final class LockNotice {

    private final PageHost host;
    private final NoticeBar bar;
    private final boolean person;
    private boolean noted;

    LockNotice(Composite parent, PageHost host, RecordType<?> type) {
        this.host = host;
        bar = new NoticeBar(parent);
        person = type.roles().contains(Roles.PERSON);
    }

    void refresh(RecordRef record) {
        if (!person) {
            return;
        }
        if (!noted) {
            noted = true;
            host.services().find(Accesses.class).ifPresent(log -> log.note(record, Accesses.OPENED));
        }
        host.services()
                .find(Privacy.class)
                .ifPresent(privacy -> Background.work(
                                Messages.get("page.loading"), progress -> privacy.restriction(record))
                        .then(this::show)
                        .orElse(failure -> bar.hide())
                        .start(bar));
    }

    private void show(Optional<Privacy.Restriction> restriction) {
        restriction.ifPresentOrElse(
                lock -> bar.show(Tone.BAD, "lock", Messages.get("page.locked", lock.reason())), bar::hide);
    }
}
