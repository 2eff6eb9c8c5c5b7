package org.maitri.tickets.ui.internal.mail;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.maitri.tickets.Addressees;
import org.maitri.tickets.Addressees.Way;
import org.maitri.tickets.Reply;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** Where copies and files of an answer are chosen. */
public final class EnclosedEntry extends Composite {

    private final Map<Path, Long> files = new LinkedHashMap<>();
    private final Link receivers;
    private final Text copies;
    private Addressees addressees;
    private boolean mailed;
    private final Composite chosen;

    public EnclosedEntry(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(Space.grid(2, 0, Space.S));
        Styles.plain(this);
        receivers = Styles.plain(new Link(this, SWT.NONE));
        receivers.addListener(SWT.Selection, event -> {
            if (addressees.way() == Way.LETTER) {
                copies().setText(String.join(", ", addressees.others()));
            } else {
                mail(!mailed);
            }
        });
        place(false);
        copies = new Text(this, SWT.SINGLE | SWT.BORDER);
        copies.setMessage(Messages.get("enclose.copies"));
        copies.setLayoutData(Space.wide());
        Accessibility.name(copies, Messages.get("enclose.copies"));
        Button attach = new Button(this, SWT.PUSH);
        attach.setText(Messages.get("enclose.attach"));
        attach.setToolTipText(Messages.get("enclose.attach.tip", Reply.MOST_BYTES >> 20));
        Icons.on(attach, "paperclip");
        attach.addListener(SWT.Selection, event -> choose());
        chosen = Styles.plain(new Composite(this, SWT.NONE));
        chosen.setLayout(Space.row(Space.M));
        show();
    }

    private Text copies() {
        return copies;
    }

    /** Says whom the answer goes to by mail; empty if to nobody. */
    public void goesTo(Optional<Addressees> known) {
        addressees = known.orElse(null);
        mail(known.map(Addressees::way).filter(Way.FIRST_LETTER::equals).isPresent());
        place(true);
    }

    private void mail(boolean wanted) {
        mailed = wanted;
        receivers.setText(receivers(Optional.ofNullable(addressees), mailed));
        receivers.requestLayout();
    }

    /** @param mailed whether an answer goes out though nobody wrote by mail yet */
    static String receivers(Optional<Addressees> known, boolean mailed) {
        if (known.isEmpty()) {
            return Messages.get("enclose.nobody");
        }
        String to = LetterParts.linkText(known.get().to());
        List<String> others = known.get().others();
        if (known.get().way() != Way.LETTER) {
            return Messages.get(mailed ? "enclose.first" : "enclose.kept", to);
        }
        return others.isEmpty()
                ? Messages.get("enclose.to", to)
                : Messages.get("enclose.all", to, LetterParts.linkText(String.join(", ", others)));
    }

    private void place(boolean known) {
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        place.exclude = !known;
        receivers.setLayoutData(place);
        receivers.setVisible(known);
        receivers.requestLayout();
    }

    public Enclosed enclosed() {
        return new Enclosed(List.copyOf(files.keySet()), copies.getText(), mailed);
    }

    public void clear() {
        files.clear();
        copies.setText("");
        show();
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        if (dialog.open() == null) {
            return;
        }
        Map<Path, Long> all = new LinkedHashMap<>(files);
        for (String name : dialog.getFileNames()) {
            File file = new File(dialog.getFilterPath(), name);
            all.put(file.toPath(), file.length());
        }
        if (all.values().stream().mapToLong(Long::longValue).sum() > Reply.MOST_BYTES) {
            MessageDialog.openWarning(
                    getShell(), Messages.get("enclose.attach"), Messages.get("enclose.large", Reply.MOST_BYTES >> 20));
            return;
        }
        files.putAll(all);
        show();
    }

    private void show() {
        Space.clear(chosen);
        files.forEach((file, size) -> {
            String name = file.getFileName().toString();
            Link link = new Link(chosen, SWT.NONE);
            link.setText(Messages.get("enclose.file", LetterParts.linkText(name), FileSize.of(size)));
            link.setToolTipText(Messages.get("enclose.remove", ShownName.whole(name)));
            link.addListener(SWT.Selection, event -> {
                files.remove(file);
                show();
            });
        });
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        place.exclude = files.isEmpty();
        chosen.setLayoutData(place);
        chosen.setVisible(!files.isEmpty());
        chosen.requestLayout();
    }
}
