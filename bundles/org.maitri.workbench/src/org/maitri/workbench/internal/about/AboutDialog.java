package org.maitri.workbench.internal.about;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Background;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Space;
import org.maitri.ui.theme.Styles;
import org.maitri.workbench.internal.Branding;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.welcome.Logo;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Says which version of Maitri this is, what is inside, and under which licences. UI thread only. */
public final class AboutDialog extends Dialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;

    private List<Part> parts = List.of();
    private Table table;
    private Text licence;

    public AboutDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The version of the product, as its bundle has it. */
    static String version() {
        Bundle bundle = Platform.getProduct() == null
                ? FrameworkUtil.getBundle(AboutDialog.class)
                : Platform.getProduct().getDefiningBundle();
        var version = bundle.getVersion();
        String number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        return version.getQualifier().isBlank()
                ? number
                : Messages.get("about.version", number, version.getQualifier());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("about.title", Branding.name()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = Styles.plain((Composite) super.createDialogArea(parent));
        area.setLayout(Space.grid(2, Space.L, Space.M));
        Label picture = Styles.plain(new Label(area, SWT.NONE));
        picture.setImage(Logo.image(picture));
        Composite words = Styles.plain(new Composite(area, SWT.NONE));
        words.setLayout(Space.grid(1, 0, Space.XS));
        words.setLayoutData(Space.wide());
        Label name = Styles.plain(new Label(words, SWT.NONE));
        name.setFont(Fonts.title(name));
        name.setText(Messages.get("about.name", Branding.name(), version()));
        Styles.plain(new Label(words, SWT.NONE)).setText(Messages.get("about.what"));
        Styles.muted(new Label(words, SWT.NONE))
                .setText(Messages.get(
                        "about.java",
                        Runtime.version().toString(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch")));
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        column("about.part", 340);
        column("about.part.version", 170);
        column("about.part.licence", 150);
        GridData fill = span(Space.fill());
        fill.heightHint = 240;
        table.setLayoutData(fill);
        Accessibility.name(table, Messages.get("about.parts", Branding.name()));
        table.addListener(SWT.Selection, event -> show(parts.get(table.getSelectionIndex())));
        licence = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridData wide = span(Space.wide());
        wide.heightHint = 100;
        licence.setLayoutData(wide);
        Accessibility.name(licence, Messages.get("about.part.licence"));
        BundleContext context = FrameworkUtil.getBundle(AboutDialog.class).getBundleContext();
        Background.work(Messages.get("about.title", Branding.name()), progress -> InstalledParts.of(context))
                .then(this::fill)
                .start(area);
        return area;
    }

    private static GridData span(GridData data) {
        data.horizontalSpan = 2;
        return data;
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(Messages.get(title));
        column.setWidth(width);
    }

    private void fill(List<Part> found) {
        parts = found;
        for (Part part : found) {
            new TableItem(table, SWT.NONE).setText(new String[] {part.name(), part.version(), part.licence()});
        }
        table.select(0);
        show(found.getFirst());
    }

    private void show(Part part) {
        licence.setText(part.text().isBlank() ? part.id() + '\n' + part.licence() : part.id() + "\n\n" + part.text());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Messages.get("about.copy"), false);
        createButton(parent, IDialogConstants.OK_ID, Messages.get("about.close"), true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            copy();
        } else {
            super.buttonPressed(button);
        }
    }

    private void copy() {
        String text = Messages.get("about.name", Branding.name(), version())
                + '\n'
                + parts.stream()
                        .map(part -> part.id() + '\t' + part.version() + '\t' + part.licence())
                        .collect(Collectors.joining("\n"));
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
