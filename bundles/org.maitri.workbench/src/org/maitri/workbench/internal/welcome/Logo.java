package org.maitri.workbench.internal.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.maitri.workbench.internal.Branding;

/** The sign of the product as a picture. */
public final class Logo {

    private Logo() {}

    /** The picture; it is disposed with its owner. */
    public static Image image(Control owner) {
        LocalResourceManager resources =
                new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
        return resources.create(ImageDescriptor.createFromURL(Branding.logo()));
    }
}
