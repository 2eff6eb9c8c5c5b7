package org.maitri.workbench.internal.menus;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.maitri.ui.Accessibility;
import org.maitri.ui.Icons;
import org.maitri.ui.Later;
import org.maitri.ui.theme.Fonts;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;

/**
 * The perspectives of the installed modules along the left edge of the window, always in the same order, however many there
 * are and whichever were opened; the one that is shown is marked. UI thread only.
 */
public final class PerspectiveBar {

    private static final String ID = "org.maitri.workbench.perspectives";
    private static final String URI = "bundleclass://org.maitri.workbench/" + PerspectiveBar.class.getName();

    private static final int LINE = 12;

    private final IWorkbenchWindow window;
    private final ToolBar bar;

    /** Puts the bar into a window before it is opened. */
    public static void addTo(IWorkbenchWindow window) {
        EModelService model = window.getService(EModelService.class);
        MTrimBar edge = model.getTrim((MTrimmedWindow) window.getService(MWindow.class), SideValue.LEFT);
        if (edge.getChildren().stream().noneMatch(child -> ID.equals(child.getElementId()))) {
            MToolControl control = model.createModelElement(MToolControl.class);
            control.setElementId(ID);
            control.setContributionURI(URI);
            control.getPersistedState().put(IWorkbench.PERSIST_STATE, Boolean.FALSE.toString());
            edge.getChildren().add(0, control);
        }
        edge.setVisible(true);
        edge.setToBeRendered(true);
    }

    /** Made by the workbench. */
    @Inject
    public PerspectiveBar(Composite parent, IWorkbenchWindow window) {
        this.window = window;
        parent.setLayout(new FillLayout());
        bar = new ToolBar(parent, SWT.VERTICAL | SWT.FLAT);
        bar.setFont(Fonts.small(bar));
        Accessibility.name(bar, Messages.get("perspectives"));
        IPerspectiveRegistry registry = window.getWorkbench().getPerspectiveRegistry();
        for (String id : HousePerspectives.usable(Platform.getExtensionRegistry())) {
            add(registry.findPerspectiveWithId(id));
        }
        PerspectiveAdapter marks = new PerspectiveAdapter() {

            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                mark(perspective.getId());
            }
        };
        window.addPerspectiveListener(marks);
        bar.addListener(SWT.Dispose, event -> window.removePerspectiveListener(marks));
        Theme.onChange(bar, this::later);
        later();
    }

    private void add(IPerspectiveDescriptor perspective) {
        ToolItem item = new ToolItem(bar, SWT.RADIO);
        item.setData(perspective.getId());
        item.setText(inTwoLines(perspective.getLabel()));
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection() && window.getActivePage() != null) {
                window.getActivePage().setPerspective(perspective);
            }
        });
    }

    /** A long name takes two lines, so that the bar stays narrow. */
    static String inTwoLines(String label) {
        return label.length() > LINE ? label.replaceFirst(" ", "\n") : label;
    }

    /** After the style sheet has done its part. */
    private void later() {
        Later.make(
                bar,
                () -> mark(Optional.ofNullable(window.getActivePage())
                        .map(IWorkbenchPage::getPerspective)
                        .map(IPerspectiveDescriptor::getId)
                        .orElse("")));
    }

    private void mark(String shown) {
        Theme theme = Theme.of(bar);
        for (ToolItem item : bar.getItems()) {
            boolean selected = shown.equals(item.getData());
            item.setSelection(selected);
            item.setImage(image((String) item.getData(), selected));
            item.setBackground(selected ? theme.selection() : null);
            item.setForeground(selected ? theme.accent() : theme.text());
        }
    }

    private Image image(String perspective, boolean selected) {
        Theme theme = Theme.of(bar);
        return Icons.image(
                bar.getDisplay(),
                HousePerspectives.icon(Platform.getExtensionRegistry(), perspective),
                Icons.LARGE,
                (selected ? theme.accent() : theme.neutral(7)).getRGB());
    }
}
