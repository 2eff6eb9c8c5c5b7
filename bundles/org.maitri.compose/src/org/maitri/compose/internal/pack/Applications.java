package org.maitri.compose.internal.pack;

import java.io.IOException;
import org.maitri.compose.internal.Product;
import org.maitri.kernel.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Completes each product once for all its packages. */
@Component(service = Applications.class)
public final class Applications {

    private final JavaRuntimes runtimes;
    private Application last;

    @Activate
    public Applications(@Reference JavaRuntimes runtimes) {
        this.runtimes = runtimes;
    }

    synchronized Application of(Product product, Progress progress) throws IOException {
        if (last == null || !last.product().equals(product)) {
            last = Application.of(product, runtimes, progress);
        }
        return last;
    }
}
