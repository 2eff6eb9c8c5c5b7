package org.maitri.ui.internal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Tone;
import org.maitri.ui.Avatar;
import org.maitri.ui.Ellipsis;
import org.maitri.ui.Icons;
import org.maitri.ui.Pills;
import org.maitri.ui.PlainText;
import org.maitri.ui.RelativeTime;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.ui.theme.Theme;

/** The head of a record page: name, states, what tells it apart, whether it is saved, and the primary action. */
final class PageHeader extends Composite {

    private static final int PILLS = 3;
    private static final Pattern ISO_DAY = Pattern.compile("\\b(19|20)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d)\\b");

    private Avatar.Disc disc;
    private final Label title;
    private final Label subtitle;
    private final Label saved;
    private final Composite pills;
    private final Button save;
    private final Button archive;
    private boolean absorbed;

    PageHeader(Composite parent, RecordFormPresenter presenter, Runnable onSave, Runnable onArchive) {
        super(parent, SWT.NONE);
        setLayout(Space.grid(5, Space.L, Space.M));
        Styles.plain(this);
        picture(presenter.type());
        Composite names = Styles.plain(new Composite(this, SWT.NONE));
        names.setLayout(Space.grid(2, 0, Space.XS));
        names.setLayoutData(Space.wide());
        title = Styles.plain(new Label(names, SWT.WRAP));
        title.setFont(Fonts.title(this));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        pills = Styles.plain(new Composite(names, SWT.NONE));
        pills.setLayout(Space.grid(PILLS + 1, 0, Space.XS));
        pills.setLayoutData(new GridData());
        subtitle = Styles.muted(new Label(names, SWT.NONE));
        subtitle.setLayoutData(Space.wide());
        saved = Styles.muted(new Label(this, SWT.NONE));
        saved.setFont(Fonts.small(this));
        archive = new Button(this, SWT.PUSH);
        archive.addListener(SWT.Selection, event -> onArchive.run());
        save = new Button(this, SWT.PUSH);
        save.setText(Messages.get("page.save"));
        save.setToolTipText(Messages.get("page.save.tip"));
        save.addListener(SWT.Selection, event -> onSave.run());
        RelativeTime.onTick(this, () -> {
            saved.setText(saved(presenter));
            layout(true, true);
        });
    }

    /** Initials of people, the icon of other records. */
    private void picture(RecordType<?> type) {
        if (Avatar.suits(type)) {
            disc = Avatar.create(this);
            disc.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
            return;
        }
        Label picture = Styles.plain(new Label(this, SWT.NONE));
        picture.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
        Theme.apply(
                picture,
                () -> picture.setImage(Icons.image(
                        getDisplay(),
                        type.icon(),
                        Icons.LARGE,
                        Theme.of(this).accent().getRGB())));
    }

    /** Whether the record went into another: undoing that brings it back, the archive does not. */
    void absorbed(boolean wentIntoAnother) {
        absorbed = wentIntoAnother;
    }

    void refresh(RecordFormPresenter presenter, boolean writable) {
        Snapshot snapshot = presenter.snapshot();
        if (disc != null) {
            disc.show(snapshot.stored() ? snapshot.title() : "", snapshot.picture());
        }
        title.setText(PlainText.inLabel(snapshot.title()));
        Ellipsis.show(subtitle, facts(presenter));
        saved.setText(saved(presenter));
        save.setEnabled(writable && (presenter.dirty() || !snapshot.stored()));
        save.setVisible(writable);
        archive.setVisible(writable && snapshot.stored() && !absorbed);
        archive.setText(Messages.get(snapshot.archived() ? "list.restore" : "list.archive"));
        states(presenter);
        layout(true, true);
        if (computeSize(getSize().x, SWT.DEFAULT).y != getSize().y) {
            requestLayout(); // a longer title takes a further line
        }
    }

    private static String saved(RecordFormPresenter presenter) {
        Snapshot snapshot = presenter.snapshot();
        if (presenter.dirty()) {
            return Messages.get("page.unsaved");
        }
        return snapshot.changedAt() == null
                ? ""
                : Messages.get(
                        "page.saved",
                        RelativeTime.local().text(snapshot.changedAt(), Instant.now()),
                        snapshot.changedBy());
    }

    /** What tells the record apart, without what the pills beside it say, and with days as they are said. */
    private static String facts(RecordFormPresenter presenter) {
        Set<String> said = choices(presenter).stream().map(Choice::label).collect(Collectors.toSet());
        RelativeTime times = RelativeTime.local();
        return Arrays.stream(presenter.snapshot().subtitle().split(", "))
                .filter(fact -> !said.contains(fact))
                .map(fact -> ISO_DAY.matcher(fact)
                        .replaceAll(day -> times.text(LocalDate.parse(day.group()), LocalDate.now())))
                .collect(Collectors.joining(", "));
    }

    private static List<Choice> choices(RecordFormPresenter presenter) {
        return presenter.type().fields().stream()
                .filter(field -> field.is(Field.Use.LISTED) && field.kind().equals(FieldKind.CHOICE))
                .map(field -> field.choice(presenter.snapshot().value(field.id())))
                .flatMap(Optional::stream)
                .limit(PILLS)
                .toList();
    }

    private void states(RecordFormPresenter presenter) {
        List<Choice> choices = choices(presenter);
        Object shown = List.of(choices, presenter.snapshot().archived());
        if (shown.equals(pills.getData())) {
            return;
        }
        pills.setData(shown);
        Space.clear(pills);
        if (presenter.snapshot().archived()) {
            Pills.create(pills, Tone.WARNING, "archive", Messages.get("page.archived"));
        }
        choices.forEach(choice -> Pills.create(pills, choice));
        ((GridData) pills.getLayoutData()).exclude = pills.getChildren().length == 0;
    }
}
