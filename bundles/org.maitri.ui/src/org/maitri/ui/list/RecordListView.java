package org.maitri.ui.list;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/**
 * The list of all records of one type. Named in {@code plugin.xml} with the type:
 * {@code class="org.maitri.ui.list.RecordListView:tickets.ticket"}. The site's selection is a structured selection of
 * {@code RecordRef}s; the context menu is registered under the view's id.
 */
public class RecordListView extends ViewPart implements IExecutableExtension {

    private String recordType = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        super.setInitializationData(element, attribute, data);
        if (data instanceof String type) {
            recordType = type.strip();
        }
    }

    /** The id of the record type that is listed. */
    public final String recordType() {
        return recordType;
    }

    @Override
    public void createPartControl(Composite parent) {
    }

    @Override
    public void setFocus() {
    }
}
