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

/** The same as the application image, packed: for Linux systems without Debian's packages. */
@Component(service = Packager.class)
public final class TarPackager implements Packager {

    private final Applications applications;

    @Activate
    public TarPackager(@Reference Applications applications) {
        this.applications = applications;
    }

    @Override
    public String kind() {
        return "tar.gz";
    }

    @Override
    public boolean packs(Platform platform) {
        return platform.os().equals("linux");
    }

    @Override
    public List<Path> pack(Product product, Path into, Progress progress) throws IOException {
        Application application = applications.of(product, progress);
        Path file = into.resolve(application.fileName() + ".tar.gz");
        Contents contents = application
                .contents()
                .with(new LinuxDesktop(product).shownFrom("share"))
                .under(product.branding().id());
        new Archives(contents, application.time(), progress).tarGz(file);
        return List.of(file);
    }
}
