package org.maitri.workbench.internal.welcome;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The sign of Maitri as a picture. */
public final class Logo {

    private static final String FILE = "icons/maitri64.png";

    private Logo() {}

    /** The picture; it is disposed with its owner. */
    public static Image image(Control owner) {
        Bundle bundle = FrameworkUtil.getBundle(Logo.class);
        LocalResourceManager resources =
                new LocalResourceManager(JFaceResources.getResources(owner.getDisplay()), owner);
        return resources.create(ImageDescriptor.createFromURL(
                FileLocator.find(bundle, org.eclipse.core.runtime.IPath.fromOSString(FILE))));
    }
}
