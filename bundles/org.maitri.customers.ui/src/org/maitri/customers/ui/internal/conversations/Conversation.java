package org.maitri.customers.ui.internal.conversations;

import java.time.LocalDate;
import org.maitri.customers.Note;
import org.maitri.kernel.RecordRef;

/** What was typed about a conversation. Absent parts are null. */
record Conversation(
        String kind,
        String text,
        String direction,
        Long minutes,
        String feeling,
        LocalDate followUp,
        RecordRef playbook) {

    static Conversation of(Note note) {
        return new Conversation(
                note.kind(),
                note.text(),
                note.direction(),
                note.minutes(),
                note.feeling(),
                note.followUp(),
                note.playbook());
    }

    boolean canSave() {
        return !text.isBlank();
    }

    void writeTo(Note note) {
        note.setKind(kind);
        note.setText(text.strip());
        note.setDirection(direction);
        note.setMinutes(minutes);
        note.setFeeling(feeling);
        note.setFollowUp(followUp);
        note.setPlaybook(playbook);
    }
}
