package org.maitri.compose.internal.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.maitri.compose.internal.Platform;
import org.maitri.compose.internal.Product;
import org.maitri.kernel.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A zip for Windows, with a program for the window and one for the console. */
@Component(service = Packager.class)
public final class ZipPackager implements Packager {

    private final JavaRuntimes runtimes;

    @Activate
    public ZipPackager(@Reference JavaRuntimes runtimes) {
        this.runtimes = runtimes;
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
        Application application = Application.of(product, runtimes, progress);
        Contents programs = new WindowsPrograms(product).contents();
        for (Map.Entry<String, Entry> each : programs.entries().entrySet()) {
            if (each.getKey().endsWith(".exe") && each.getValue() instanceof Entry.File program) {
                byte[] content = program.content().open().readAllBytes();
                application.bill().add("net.sf.launch4j", "launch4j", WindowsPrograms.LAUNCH4J, each.getKey(), content);
            }
        }
        Path file = into.resolve(application.fileName() + ".zip");
        Contents contents =
                application.contents().with(programs).under(product.branding().id());
        new Archives(contents, application.time(), progress).zip(file);
        return List.of(file);
    }
}
