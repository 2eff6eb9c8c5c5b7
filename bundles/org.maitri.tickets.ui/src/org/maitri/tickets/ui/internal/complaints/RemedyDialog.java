package org.maitri.tickets.ui.internal.complaints;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Currency;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.maitri.kernel.Money;
import org.maitri.ui.theme.Space;

/** Asks what a customer gets and what that costs. */
final class RemedyDialog extends Dialog {

    private static final int WIDTH = 320;
    private static final int LONGEST = 200;

    private Text words;
    private final Optional<Currency> usual;
    private Text cost;
    private Text currency;
    private Label hint;
    private Wanted wanted;

    /** What was asked for. */
    record Wanted(String words, Money cost) {}

    /** @param usual what costs are in mostly */
    RemedyDialog(Shell parent, Optional<Currency> usual) {
        super(parent);
        this.usual = usual;
    }

    Optional<Wanted> ask() {
        return open() == Window.OK ? Optional.of(wanted) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("give"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(Space.grid(2, Space.L, Space.S));
        words = text(area, "dialog.words");
        words.setTextLimit(LONGEST);
        cost = text(area, "dialog.cost");
        currency = text(area, "dialog.currency");
        currency.setTextLimit(3);
        currency.setText(usual.map(Currency::getCurrencyCode).orElse(""));
        hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.get("dialog.limit"));
        GridData across = Space.wide();
        across.horizontalSpan = 2;
        across.widthHint = WIDTH;
        hint.setLayoutData(across);
        return area;
    }

    private Text text(Composite area, String label) {
        new Label(area, SWT.NONE).setText(Messages.get(label));
        Text text = new Text(area, SWT.BORDER);
        text.setLayoutData(Space.wide());
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    private void check() {
        Button give = getButton(IDialogConstants.OK_ID);
        if (give != null) {
            hint.setText(problem(cost.getText(), currency.getText()).orElseGet(() -> Messages.get("dialog.limit")));
            give.setEnabled(!words.getText().isBlank()
                    && money(cost.getText(), currency.getText()).isPresent());
        }
    }

    /** What is wrong with what is typed; nothing about what is not typed yet. */
    static Optional<String> problem(String cost, String currency) {
        String code = currency.strip();
        if (!code.isEmpty() && Money.currency(code).isEmpty()) {
            return Optional.of(Messages.get("dialog.currency.wrong", code));
        }
        return cost.isBlank() || code.isEmpty() || money(cost, currency).isPresent()
                ? Optional.empty()
                : Optional.of(Messages.get("dialog.cost.wrong", cost.strip(), code));
    }

    static Optional<Money> money(String cost, String currency) {
        return amount(cost)
                .flatMap(amount -> Money.currency(currency.strip()).map(in -> new Money(amount, in)))
                .filter(money -> money.amount().compareTo(money.rounded().amount()) == 0);
    }

    /** As people write amounts where they live; nothing else may stand beside it. */
    static Optional<BigDecimal> amount(String text) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance();
        format.setParseBigDecimal(true);
        String plain = text.strip();
        ParsePosition place = new ParsePosition(0);
        BigDecimal amount = (BigDecimal) format.parse(plain, place);
        return amount != null && place.getIndex() == plain.length() && amount.signum() >= 0
                ? Optional.of(amount)
                : Optional.empty();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("dialog.ok"), true)
                .setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        wanted = new Wanted(
                words.getText(), money(cost.getText(), currency.getText()).orElseThrow());
        super.okPressed();
    }
}
