package org.maitri.workbench.internal;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** What the product is called and how it shows itself: as its extension of the platform says, so that a build may have its own. */
public final class Branding {

    private static final String USUAL_LOGO = "icons/maitri64.png";

    private Branding() {}

    public static String name() {
        return product().map(IProduct::getName).orElseGet(() -> Messages.get("product"));
    }

    /** Lines that stand under the name on the first page; the usual ones where the product has none. */
    public static List<String> splash() {
        return property("maitri.splash")
                .map(text -> text.lines().toList())
                .orElseGet(() -> List.of(Messages.get("welcome.sentence")));
    }

    /** Its picture. */
    public static URL logo() {
        return property("maitri.logo")
                .map(path -> FileLocator.find(Platform.getProduct().getDefiningBundle(), IPath.fromOSString(path)))
                .orElseGet(() ->
                        FileLocator.find(FrameworkUtil.getBundle(Branding.class), IPath.fromOSString(USUAL_LOGO)));
    }

    private static Optional<IProduct> product() {
        return Optional.ofNullable(Platform.getProduct());
    }

    private static Optional<String> property(String name) {
        return product().map(product -> product.getProperty(name));
    }
}
