package org.maitri.tickets.ui.internal.words;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.maitri.tickets.words.Macros;
import org.maitri.ui.PlainText;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;

/** What a macro would do to a ticket: the changes, the text, and why it cannot be done. */
final class PreviewPane extends Composite {

    private final Label facts;
    private final FilledView text;
    private final Label problem;

    /** @param style of the text, besides its border */
    PreviewPane(Composite parent, int style) {
        super(parent, SWT.NONE);
        Styles.plain(this);
        setLayout(Space.grid(1, 0, Space.S));
        facts = Styles.plain(new Label(this, SWT.WRAP));
        facts.setLayoutData(Space.wide());
        text = new FilledView(this, SWT.BORDER | style);
        text.control().setLayoutData(Space.fill());
        problem = Styles.wrong(new Label(this, SWT.WRAP));
        problem.setLayoutData(Space.wide());
    }

    void show(Macros.Preview preview) {
        say(MacroWords.of(preview), preview.text(), preview.problem());
    }

    /** Nothing to see, and why. */
    void refuse(String why) {
        say("", new Macros.Filled("", List.of()), why);
    }

    /** Nothing to see. */
    void explain(String words) {
        say(words, new Macros.Filled("", List.of()), "");
    }

    private void say(String changes, Macros.Filled words, String wrong) {
        facts.setText(PlainText.inLabel(changes));
        text.show(words);
        problem.setText(PlainText.inLabel(wrong));
        place(facts, !changes.isEmpty());
        place(text.control(), !words.words().isBlank());
        place(problem, !wrong.isEmpty());
        layout();
    }

    /** What has nothing to say takes no room. */
    private static void place(Control part, boolean shown) {
        part.setVisible(shown);
        ((GridData) part.getLayoutData()).exclude = !shown;
    }
}
