package org.maitri.ui.finding;

import java.util.function.Consumer;
import org.eclipse.ui.IWorkbenchPage;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.finding.Finding;

/** Does what a finding asks for. Contributed as an OSGi service; stateless; called on the UI thread. */
public interface FindingAction {

    /** Whether it is the answer to a finding; touches no database. */
    boolean appliesTo(Finding finding);

    /** What it does, as a button says it: "Write to the customer". */
    String label();

    /** The name of an icon. */
    String icon();

    /**
     * Begins it; what takes time goes on in the background.
     *
     * @param open opens the page of a record where there is room for one
     */
    void run(Finding finding, IWorkbenchPage page, Consumer<RecordRef> open);
}
