package org.maitri.workbench.internal.privacy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maitri.spi.privacy.Privacy;
import org.maitri.ui.Accessibility;
import org.maitri.ui.PlainText;
import org.maitri.ui.Section;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.workbench.internal.Messages;

/** The overview as a sheet of sections. UI thread only. */
final class PrivacySheet extends Composite {

    private static final List<String> HEADINGS =
            List.of("controller", "address", "contact", "officer", "authority", "transfers", "rights");
    private static final int TALLEST = 8;

    private final Actions actions;
    private final Composite statement;
    private final Table purposes;
    private final Table periods;
    private final Table kept;
    private final Button edit;
    private final Button change;
    private final Button retain;
    private PrivacyOverview shown;

    /** What can be done from here. */
    interface Actions {

        void editStatement(PrivacyOverview now);

        void addPurpose();

        void openPurpose(PrivacyOverview now, String name);

        void decide(Privacy.Due period);

        void retain(PrivacyOverview now);
    }

    PrivacySheet(Composite parent, Actions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        setLayout(Space.grid(1, Space.L, Space.L));
        Styles.plain(this);
        Composite who = section("who");
        statement = Styles.plain(new Composite(who, SWT.NONE));
        statement.setLayout(Space.grid(2, 0, Space.S));
        statement.setLayoutData(Space.wide());
        edit = button(row(who), "edit", () -> actions.editStatement(shown));
        Composite what = section("what");
        purposes = table(what, "purpose", 220, "basis", 240, "categories", 260, "recipients", 180, "kept", 240);
        purposes.addListener(
                SWT.DefaultSelection, event -> actions.openPurpose(shown, ((TableItem) event.item).getText(0)));
        button(row(what), "add", actions::addPurpose);
        Composite howLong = section("howlong");
        periods = table(howLong, "category", 240, "stays", 120, "from", 480, "past", 120);
        periods.addListener(SWT.DefaultSelection, event -> decide());
        periods.addListener(SWT.Selection, event -> enable());
        Composite row = row(howLong);
        change = button(row, "change", this::decide);
        retain = button(row, "retain", () -> actions.retain(shown));
        kept = table(section("fate"), "data", 280, "erased", 340, "law", 520);
    }

    private Composite section(String key) {
        Section section = new Section(this, Messages.get("privacy.overview." + key));
        section.setLayoutData(Space.wide());
        section.onFold(open -> getParent().notifyListeners(SWT.Resize, null));
        section.body().setLayout(Space.grid(1, 0, Space.S));
        return section.body();
    }

    private static Composite row(Composite parent) {
        Composite row = Styles.plain(new Composite(parent, SWT.NONE));
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = Space.S;
        row.setLayout(layout);
        return row;
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get("privacy.overview." + key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** @param columns each column's key and width */
    private static Table table(Composite parent, Object... columns) {
        Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        for (int i = 0; i < columns.length; i += 2) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(Messages.get("privacy.overview.column." + columns[i]));
            column.setWidth((Integer) columns[i + 1]);
        }
        GridData data = Space.wide();
        data.heightHint = table.getItemHeight();
        table.setLayoutData(data);
        Accessibility.name(table, Messages.get("privacy.overview.column." + columns[0]));
        return table;
    }

    void show(PrivacyOverview read, boolean mayDecide) {
        shown = read;
        Space.clear(statement);
        HEADINGS.forEach(heading -> line(heading, text(read.controller().get(heading))));
        edit.setText(Messages.get(read.statement().isPresent() ? "privacy.overview.edit" : "privacy.overview.write"));
        fill(
                purposes,
                read.purposes(),
                row -> texts(row, "purpose", "legalBasis", "categories", "recipients", "retention"));
        fill(periods, read.periods(), PrivacySheet::period);
        fill(kept, read.kept(), row -> texts(row, "category", "onErasure", "law"));
        retain.setEnabled(mayDecide
                && read.periods().stream().anyMatch(due -> !due.records().isEmpty()));
        change.setData(mayDecide);
        enable();
        layout(true, true);
    }

    private void line(String heading, String text) {
        if (text.isBlank()) {
            return;
        }
        Label label = Styles.muted(new Label(statement, SWT.NONE));
        label.setText(Messages.get("privacy.overview.heading." + heading));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Label words = Styles.plain(new Label(statement, SWT.WRAP));
        words.setText(PlainText.inLabel(text));
        if (heading.equals(HEADINGS.getFirst())) {
            words.setFont(Fonts.strong(words));
        }
        GridData data = Space.wide();
        data.widthHint = 400;
        words.setLayoutData(data);
    }

    private static String[] period(Privacy.Due due) {
        int past = due.records().size();
        return new String[] {
            due.category().label(),
            due.months() == 0
                    ? Messages.get("privacy.overview.ever")
                    : Messages.count("privacy.overview.stays", due.months()),
            due.category().counted() + (due.decided() ? "" : Messages.get("privacy.overview.undecided")),
            past == 0 ? Messages.get("privacy.overview.none") : past + (past >= PrivacyOverview.COUNTED ? "+" : "")
        };
    }

    private static String[] texts(Map<String, Object> row, String... headings) {
        String[] texts = new String[headings.length];
        for (int i = 0; i < headings.length; i++) {
            texts[i] = text(row.get(headings[i]));
        }
        return texts;
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    private static <T> void fill(Table table, List<T> rows, Function<T, String[]> texts) {
        int chosen = table.getSelectionIndex();
        table.removeAll();
        rows.forEach(row -> new TableItem(table, SWT.NONE).setText(texts.apply(row)));
        table.setSelection(Math.min(chosen, rows.size() - 1));
        boolean all = rows.size() <= TALLEST;
        ((GridData) table.getLayoutData()).heightHint = all ? SWT.DEFAULT : TALLEST * table.getItemHeight();
    }

    private void enable() {
        change.setEnabled(Boolean.TRUE.equals(change.getData()) && periods.getSelectionIndex() >= 0);
    }

    private void decide() {
        if (change.isEnabled()) {
            actions.decide(shown.periods().get(periods.getSelectionIndex()));
        }
    }

    Control first() {
        return edit;
    }
}
