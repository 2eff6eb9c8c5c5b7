package org.maitri.workbench.internal.rendering;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.eclipse.swt.widgets.Display;

/**
 * Closes pages one after the other, each in an event of its own, so that keys and clicks are heard between them: the platform
 * gives all their widgets back in one. UI thread only.
 */
public final class ClosingPages {

    private static final String PAGE = "Editor";

    private final EPartService parts;
    private final ISaveHandler saving;
    private final Display display;

    /** @param context that of the window or of something in it */
    public ClosingPages(IEclipseContext context, Display display) {
        parts = context.get(EPartService.class);
        saving = context.get(ISaveHandler.class);
        this.display = display;
    }

    static boolean isPage(MUIElement element) {
        return element instanceof MPart && element.getTags().contains(PAGE);
    }

    /** The pages that are open in the window. */
    public static List<MPart> open(EPartService parts) {
        return open(parts.getParts().stream());
    }

    static List<MPart> open(Stream<? extends MUIElement> elements) {
        return elements.filter(ClosingPages::isPage)
                .filter(MUIElement::isToBeRendered)
                .map(MPart.class::cast)
                .toList();
    }

    /** Asks what is to become of changes, then closes the pages, those behind others first; none if the person thinks better of it. */
    public void close(List<MPart> pages) {
        List<MPart> changed = pages.stream().filter(MPart::isDirty).toList();
        boolean go = changed.size() == 1
                ? saving.save(changed.getFirst(), true)
                : changed.isEmpty() || saving.saveParts(changed, true);
        if (go) {
            changed.forEach(parts::hidePart);
            next(new ArrayDeque<>(pages.stream()
                    .filter(page -> !changed.contains(page))
                    .sorted(Comparator.comparing(parts::isPartVisible))
                    .toList()));
        }
    }

    private void next(Deque<MPart> left) {
        MPart page = left.poll();
        if (page != null) {
            if (page.isToBeRendered() && !page.isDirty()) { // somebody may have gone on with it meanwhile
                parts.hidePart(page);
            }
            display.asyncExec(() -> next(left));
        }
    }
}
