package org.maitri.compose.internal.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.maitri.compose.internal.Branding;
import org.maitri.compose.internal.Platform;
import org.maitri.compose.internal.Product;
import org.maitri.kernel.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An application for macOS, in a tar.gz, which keeps what may be run. */
@Component(service = Packager.class)
public final class MacPackager implements Packager {

    private final Applications applications;

    @Activate
    public MacPackager(@Reference Applications applications) {
        this.applications = applications;
    }

    @Override
    public String kind() {
        return "app";
    }

    @Override
    public boolean packs(Platform platform) {
        return platform.os().equals("macosx");
    }

    @Override
    public List<Path> pack(Product product, Path into, Progress progress) throws IOException {
        Application application = applications.of(product, progress);
        Branding branding = product.branding();
        Contents app = application
                .contents()
                .under("Eclipse")
                .addProgram(
                        "MacOS/" + branding.id(),
                        Launch.text("macos/MacOS/maitri").replace("/maitri\"", "/" + branding.id() + "\""))
                .add("Resources/icon.icns", new Picture(branding.icon()).icns())
                .add("Info.plist", information(product));
        Path file = into.resolve(application.fileName() + ".tar.gz");
        String folder = branding.name().replaceAll("[/:]", "-") + ".app/Contents";
        new Archives(app.under(folder), application.time(), progress).tarGz(file);
        return List.of(file);
    }

    private static String information(Product product) {
        Branding branding = product.branding();
        return Launch.text("macos/Info.plist")
                .replace("<string>Maitri</string>", "<string>" + Launch.xml(branding.name()) + "</string>")
                .replace(
                        "<string>maitri</string>\n    <key>CFBundlePackageType",
                        "<string>" + branding.id() + "</string>\n    <key>CFBundlePackageType")
                .replace("<string>org.maitri.product</string>", "<string>org.maitri." + branding.id() + "</string>")
                .replace("<string>1.0.0</string>", "<string>" + Launch.xml(product.version()) + "</string>");
    }
}
