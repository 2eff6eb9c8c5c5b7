package org.maitri.ui.internal.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.ListRow;
import org.maitri.ui.FieldText;
import org.maitri.ui.internal.Messages;
import org.maitri.ui.internal.bulk.Chosen;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** The line below a list: what is selected, and what was just done, with a way to undo it. */
final class Footer extends Composite {

    private static final int STAYS = 15_000;
    private static final int STAYS_WITH_LINK = 120_000;

    private final Label selection;
    private final Link news;
    private Runnable action = () -> {};
    private int told;

    Footer(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(Space.grid(2, Space.XS, Space.S));
        Styles.plain(this);
        selection = Styles.muted(new Label(this, SWT.NONE));
        selection.setFont(Fonts.small(this));
        selection.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        news = Styles.plain(new Link(this, SWT.NONE));
        news.setFont(Fonts.small(this));
        news.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        news.addListener(SWT.Selection, event -> {
            Runnable wanted = action;
            clear();
            wanted.run();
        });
    }

    /** Says how many rows are selected, and what their amounts of money come to. */
    void select(RecordGrid grid, ListSums sums) {
        sums.stop();
        Columns columns = grid.columns();
        List<Field<?>> money = ListSums.fields(columns);
        if (grid.everything()) {
            Chosen all = grid.chosen();
            String words =
                    Messages.get("list.selected.all", grid.presenter().type().countLabel(all.count()));
            selection.setText(money.isEmpty() ? words : words + "   " + Messages.get("list.adding"));
            sums.all(all, money, found -> selection.setText(words + words(found)));
            return;
        }
        List<ListRow> rows = grid.selection();
        selection.setText(
                rows.size() < 2 ? "" : Messages.get("list.selected", rows.size()) + words(ListSums.of(money, rows)));
    }

    private static String words(Map<ListSums.Addend, BigDecimal> sums) {
        StringBuilder text = new StringBuilder();
        sums.forEach((of, sum) -> text.append("   ")
                .append(Messages.get(
                        "list.sum",
                        of.field().label(),
                        FieldText.withCurrency(FieldText.local().text(of.field(), sum, Map.of()), of.currency()))));
        return text.toString();
    }

    void tell(String what) {
        say(what, () -> {}, STAYS);
    }

    /** Says what was done, with a link that does something about it. */
    void tell(String what, String link, Runnable wanted) {
        say(what + "  <a>" + link + "</a>", wanted, STAYS_WITH_LINK);
    }

    private void say(String text, Runnable wanted, int stays) {
        action = wanted;
        news.setText(text);
        layout();
        int mine = ++told;
        getDisplay().timerExec(stays, () -> {
            if (!isDisposed() && mine == told) {
                clear();
            }
        });
    }

    private void clear() {
        news.setText("");
        action = () -> {};
        layout();
    }
}
