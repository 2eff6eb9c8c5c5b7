package org.maitri.compose.internal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.maitri.compose.internal.Platform;
import org.maitri.compose.internal.Product;
import org.maitri.kernel.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** No package, but what lies in every package and is asked for before one is installed: its bill of materials and licences. */
@Component(service = Packager.class)
public final class BillPackager implements Packager {

    private final Applications applications;

    @Activate
    public BillPackager(@Reference Applications applications) {
        this.applications = applications;
    }

    @Override
    public String kind() {
        return "sbom";
    }

    @Override
    public boolean packs(Platform platform) {
        return true;
    }

    @Override
    public List<Path> pack(Product product, Path into, Progress progress) throws IOException {
        Application application = applications.of(product, progress);
        Path bill = into.resolve(application.fileName() + ".cdx.json");
        Path licences = into.resolve(application.fileName() + ".licences.tsv");
        Files.writeString(bill, application.bill().cycloneDx(application.time()));
        Files.writeString(licences, application.bill().list());
        return List.of(bill, licences);
    }
}
