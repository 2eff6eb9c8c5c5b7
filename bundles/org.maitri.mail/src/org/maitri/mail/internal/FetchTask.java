package org.maitri.mail.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.MailService;
import org.maitri.mail.internal.account.Accounts;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.schedule.ScheduledTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for new letters every minute where nobody follows the mailboxes. */
@Component
public final class FetchTask implements ScheduledTask {

    private final MailService service;

    @Activate
    public FetchTask(@Reference MailService service) {
        this.service = service;
    }

    @Override
    public String id() {
        return "mail.fetch";
    }

    @Override
    public String label() {
        return Messages.get("task.fetch");
    }

    @Override
    public Duration interval() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String permission() {
        return MailService.USE;
    }

    @Override
    public boolean needed(Instant at, UnitOfWork work) {
        return !service.follows() && !Accounts.receiving(work).isEmpty();
    }

    @Override
    public String run(Instant at, Progress progress) {
        List<MailService.Fetched> fetched = service.poll(progress);
        String problems = fetched.stream()
                .map(MailService.Fetched::problem)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        long taken = fetched.stream().mapToLong(MailService.Fetched::taken).sum();
        if (taken == 0 && !problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return Messages.get("task.fetched", taken, problems).strip();
    }
}
