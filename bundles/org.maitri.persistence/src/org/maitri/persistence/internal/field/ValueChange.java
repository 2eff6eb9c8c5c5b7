package org.maitri.persistence.internal.field;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.StoredRecord;

/** Takes a field's values along when what it can hold is changed; refuses if one would be lost. */
final class ValueChange {

    private static final int PAGE = 500;

    private final UUID field;
    private final CustomField was;
    private final CustomField wanted;
    private final RecordType<?> type;
    private final UnitOfWork work;
    private final Progress progress;

    ValueChange(
            UUID field, CustomField was, CustomField wanted, RecordType<?> type, UnitOfWork work, Progress progress) {
        this.field = field;
        this.was = was;
        this.wanted = wanted;
        this.type = type;
        this.work = work;
        this.progress = progress;
    }

    void run() {
        boolean otherKind = !was.kind().equals(wanted.kind());
        boolean fewerChoices = wanted.kind().equals(FieldKind.CHOICE)
                && was.choices().stream()
                        .map(Choice::value)
                        .anyMatch(value -> wanted.choices().stream()
                                .noneMatch(choice -> choice.value().equals(value)));
        boolean otherTarget = !was.target().equals(wanted.target());
        if (otherKind || fewerChoices || otherTarget) {
            convert(type);
        }
    }

    private <E extends StoredRecord> void convert(RecordType<E> known) {
        UUID last = new UUID(0, 0);
        long done = 0;
        List<UUID> page;
        do {
            page = after(last);
            for (E record : work.findAll(known.entity(), page)) {
                String text = record.custom(wanted.id());
                if (text != null) {
                    record.setCustom(wanted.id(), converted(text, known.title(record)));
                }
            }
            work.entities().flush();
            work.entities().clear();
            last = page.isEmpty() ? last : page.getLast();
            done += page.size();
            progress.check();
            progress.worked(done);
        } while (page.size() == PAGE);
    }

    private List<UUID> after(UUID last) {
        return work.entities()
                .createQuery(
                        "select v.record from FieldValue v where v.field = :field and v.record > :last order by v.record",
                        UUID.class)
                .setParameter("field", field)
                .setParameter("last", last)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private String converted(String text, String title) {
        if (was.target().isPresent() && wanted.target().isPresent()) {
            throw lost(text, title);
        }
        String words = was.choices().stream()
                .filter(choice -> choice.value().equals(text))
                .map(Choice::label)
                .findFirst()
                .orElse(text);
        Optional<Object> value = CustomValues.parse(wanted, words);
        return FieldText.of(value.orElseThrow(() -> lost(words, title)));
    }

    private RefusedException lost(String text, String title) {
        return new RefusedException(
                Messages.get("fields.lost", wanted.label(), wanted.kind().id(), text, title));
    }
}
