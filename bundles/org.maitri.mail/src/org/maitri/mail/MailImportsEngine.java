package org.maitri.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.Intake;
import org.maitri.mail.internal.Messages;
import org.maitri.mail.internal.files.LetterFiles;
import org.maitri.mail.internal.files.Mailbox;
import org.maitri.mail.internal.read.MessageReader;
import org.maitri.spi.access.Access;
import org.maitri.spi.content.Contents;
import org.maitri.spi.imports.Referrals;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.MailAttachment;
import org.maitri.spi.mail.MailImports;
import org.maitri.spi.mail.MailIntake;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Imports letters from files into the open profile, in one commit. */
@Component
public final class MailImportsEngine implements MailImports {

    private static final int BATCH = 100;

    private final Database database;
    private final Access access;
    private final Contents contents;
    private final Optional<Referrals> referrals;
    private final List<MailIntake> intakes;
    private final MessageReader reader = new MessageReader();

    @Activate
    public MailImportsEngine(
            @Reference Database database,
            @Reference Access access,
            @Reference Contents contents,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Referrals referrals,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<MailIntake> intakes) {
        this.database = database;
        this.access = access;
        this.contents = contents;
        this.referrals = Optional.ofNullable(referrals);
        this.intakes = List.copyOf(intakes);
    }

    @Override
    public Report run(List<Path> paths, Progress progress) {
        intakes.forEach(intake -> access.require(intake.permission()));
        LetterFiles files = LetterFiles.of(paths);
        String label = paths.size() == 1
                ? String.valueOf(Objects.requireNonNullElse(paths.getFirst().getFileName(), paths.getFirst()))
                : Messages.count("import.files", files.letters().size());
        progress.begin(Messages.get("import.task", label), files.letters().size());
        List<Letter> taken = database.write(
                Messages.get("import.label", label), work -> takeAll(files.letters(), work, progress), progress);
        Optional<UUID> commit = database.lastCommit();
        return new Report(database.read(work -> named(taken, work), progress), files.others(), commit);
    }

    private List<Letter> takeAll(List<Path> files, UnitOfWork work, Progress progress) {
        Intake intake = new Intake(work, contents, referrals, Optional.empty());
        List<Letter> letters = new ArrayList<>();
        long done = 0;
        for (Path file : files) {
            try (Mailbox mailbox = new Mailbox(file, MessageReader.largest())) {
                long place = 0;
                for (Optional<byte[]> next = mailbox.next(); next.isPresent(); next = mailbox.next()) {
                    progress.check();
                    letters.add(take(file, ++place, reader.read(next.get()), intake));
                    if (letters.size() % BATCH == 0) {
                        work.entities().flush();
                        work.entities().clear();
                    }
                }
            } catch (IOException unreadable) {
                throw new RefusedException(Messages.get("import.unreadable", file), unreadable);
            }
            progress.worked(++done);
        }
        return letters;
    }

    private Letter take(Path file, long place, IncomingMail mail, Intake intake) {
        List<String> remarks = new ArrayList<>(mail.remarks());
        Optional<MailIntake.Taken> taken = intake.offer(mail, intakes, remarks);
        if (taken.isEmpty()) {
            remarks.add(Messages.get("import.nobody"));
        }
        return new Letter(
                file,
                place,
                mail.subject(),
                mail.sender(),
                mail.text(),
                mail.attachments().stream().map(MailImportsEngine::attached).toList(),
                mail.nature(),
                taken.map(MailIntake.Taken::outcome),
                taken.map(MailIntake.Taken::record),
                "",
                mail.unreadable(),
                remarks);
    }

    private static Attached attached(MailAttachment attachment) {
        return new Attached(
                attachment.name(),
                attachment.mediaType(),
                attachment.bytes().length,
                attachment.inline(),
                attachment.inside().stream().map(MailImportsEngine::attached).toList());
    }

    /** Databases number records when they store them. */
    private List<Letter> named(List<Letter> letters, UnitOfWork work) {
        List<RecordRef> records = letters.stream()
                .flatMap(letter -> letter.record().stream())
                .distinct()
                .toList();
        Map<RecordRef, String> names = new LinkedHashMap<>();
        intakes.forEach(intake -> names.putAll(intake.names(records, work)));
        return letters.stream()
                .map(letter -> named(letter, letter.record().map(names::get).orElse(null)))
                .toList();
    }

    private static Letter named(Letter letter, String name) {
        return new Letter(
                letter.file(),
                letter.place(),
                letter.subject(),
                letter.from(),
                letter.text(),
                letter.attachments(),
                letter.nature(),
                letter.outcome(),
                letter.record(),
                name == null ? "" : name,
                letter.unreadable(),
                letter.remarks());
    }
}
