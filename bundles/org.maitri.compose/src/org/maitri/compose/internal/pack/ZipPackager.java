package org.maitri.compose.internal.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.maitri.compose.internal.Platform;
import org.maitri.compose.internal.Product;
import org.maitri.kernel.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A zip for Windows, with a program for the window and one for the console. */
@Component(service = Packager.class)
public final class ZipPackager implements Packager {

    private final Applications applications;

    @Activate
    public ZipPackager(@Reference Applications applications) {
        this.applications = applications;
    }

    @Override
    public String kind() {
        return "zip";
    }

    @Override
    public boolean packs(Platform platform) {
        return platform.os().equals("win32");
    }

    @Override
    public List<Path> pack(Product product, Path into, Progress progress) throws IOException {
        Application application = applications.of(product, progress);
        Path file = into.resolve(application.fileName() + ".zip");
        Contents contents = application.contents().under(product.branding().id());
        new Archives(contents, application.time(), progress).zip(file);
        return List.of(file);
    }
}
