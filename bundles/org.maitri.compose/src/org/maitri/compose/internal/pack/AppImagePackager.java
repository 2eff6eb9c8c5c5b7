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

/** A folder for Linux that is started where it lies, from whatever place it was copied to. */
@Component(service = Packager.class)
public final class AppImagePackager implements Packager {

    private final Applications applications;

    @Activate
    public AppImagePackager(@Reference Applications applications) {
        this.applications = applications;
    }

    @Override
    public String kind() {
        return "app-image";
    }

    @Override
    public boolean packs(Platform platform) {
        return platform.os().equals("linux");
    }

    @Override
    public List<Path> pack(Product product, Path into, Progress progress) throws IOException {
        Application application = applications.of(product, progress);
        Path folder = into.resolve(application.fileName());
        new Archives(application.contents(), application.time(), progress).folder(folder);
        return List.of(folder);
    }
}
