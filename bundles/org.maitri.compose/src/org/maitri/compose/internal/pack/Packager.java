package org.maitri.compose.internal.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.maitri.compose.internal.Platform;
import org.maitri.compose.internal.Product;
import org.maitri.kernel.Progress;

/** Makes one kind of package of a product, such as a {@code .deb}. A component of this bundle. */
public interface Packager {

    /** As a composition names it: {@code deb}, {@code app-image}, {@code tar.gz}, {@code zip}, {@code exe}, {@code app}. */
    String kind();

    boolean packs(Platform platform);

    /**
     * Reads the product's folder and leaves it as it is. The same product gives the same bytes where the format allows it.
     *
     * @param into an existing folder that takes what comes out
     * @return the files and folders that came out
     */
    List<Path> pack(Product product, Path into, Progress progress) throws IOException;
}
