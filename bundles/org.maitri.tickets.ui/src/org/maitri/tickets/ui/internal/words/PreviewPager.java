package org.maitri.tickets.ui.internal.words;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maitri.tickets.words.Macros;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** What a macro would do to several tickets, one after another; the first to which it cannot be done comes first. */
final class PreviewPager extends Composite {

    private final PreviewPane pane;
    private final Composite turning;
    private final Label place;
    private List<Macros.Preview> previews = List.of();
    private int shown;

    PreviewPager(Composite parent) {
        super(parent, SWT.NONE);
        Styles.plain(this);
        setLayout(Space.grid(1, 0, Space.S));
        turning = Styles.plain(new Composite(this, SWT.NONE));
        turning.setLayout(Space.grid(3, 0, Space.S));
        turning.setLayoutData(Space.wide());
        button("chevron-left", "macro.before", -1);
        place = Styles.muted(new Label(turning, SWT.NONE));
        button("chevron-right", "macro.next", 1);
        pane = new PreviewPane(this, SWT.V_SCROLL);
        pane.setLayoutData(Space.fill());
        turnable(false);
    }

    private void button(String icon, String words, int by) {
        Button button = new Button(turning, SWT.PUSH);
        button.setToolTipText(Messages.get(words));
        Accessibility.name(button, Messages.get(words));
        Icons.on(button, icon);
        button.addListener(SWT.Selection, event -> turn(by));
    }

    void show(List<Macros.Preview> found) {
        previews = found;
        turnable(found.size() > 1);
        shown = IntStream.range(0, found.size())
                .filter(index -> !found.get(index).possible())
                .findFirst()
                .orElse(0);
        turn(0);
    }

    /** Goes to another ticket, round and round. */
    void turn(int by) {
        if (!previews.isEmpty()) {
            shown = Math.floorMod(shown + by, previews.size());
            long wrong = previews.stream().filter(each -> !each.possible()).count();
            place.setText(
                    wrong == 0
                            ? Messages.get("macro.place", shown + 1, previews.size())
                            : Messages.count("macro.place.wrong", wrong, shown + 1, previews.size()));
            pane.show(previews.get(shown));
            layout(true, true);
        }
    }

    /** Nothing to see, and why. */
    void refuse(String why) {
        empty();
        pane.refuse(why);
    }

    /** Nothing to see. */
    void explain(String words) {
        empty();
        pane.explain(words);
    }

    private void empty() {
        previews = List.of();
        turnable(false);
    }

    private void turnable(boolean several) {
        turning.setVisible(several);
        ((GridData) turning.getLayoutData()).exclude = !several;
        layout();
    }
}
