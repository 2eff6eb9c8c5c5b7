package org.maitri.plugins.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.maitri.kernel.RefusedException;

/** What p2 noted when the product was laid out, copied to where p2 may write. */
final class ProductProfile {

    private static final String REGISTRY = "org.eclipse.equinox.p2.engine/profileRegistry";

    private ProductProfile() {}

    /** @param area the folder p2 shall work in @return the id of the profile */
    static String copyTo(Path area) throws IOException {
        Path registry = installation().resolve("p2").resolve(REGISTRY);
        Optional<Path> profile = latest(registry, ".profile");
        Optional<Path> state = profile.isEmpty() ? Optional.empty() : latest(profile.get(), ".profile.gz");
        if (state.isEmpty()) {
            throw new RefusedException(Messages.get("product.unknown", registry));
        }
        String folder = profile.get().getFileName().toString();
        Path copy = Files.createDirectories(area.resolve(REGISTRY).resolve(folder));
        Files.copy(state.get(), copy.resolve(state.get().getFileName()), StandardCopyOption.REPLACE_EXISTING);
        return folder.substring(0, folder.length() - ".profile".length());
    }

    static Path installation() throws IOException {
        try {
            return Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL()));
        } catch (URISyntaxException odd) {
            throw new IOException(odd);
        }
    }

    /** Their names begin with the time they were written. */
    private static Optional<Path> latest(Path folder, String ending) throws IOException {
        List<Path> entries = Folders.in(folder);
        return entries.stream()
                .filter(entry -> entry.getFileName().toString().endsWith(ending))
                .max(Comparator.comparing(Path::getFileName));
    }
}
