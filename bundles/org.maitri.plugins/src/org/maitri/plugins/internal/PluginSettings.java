package org.maitri.plugins.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.maitri.kernel.RefusedException;
import org.maitri.plugins.Trust;
import org.maitri.spi.setting.Setting;
import org.maitri.spi.setting.SettingContributor;
import org.maitri.spi.setting.Settings;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Component;

/** What an administrator can say about plug-ins. */
@Component
public final class PluginSettings implements SettingContributor {

    private static final String SIGNATURES = "plug-ins.signatures";
    private static final String KEYSTORE = "plug-ins.keystore";
    private static final String PASSWORD = "plug-ins.keystore-password";
    static final String SITES = "plug-ins.sites";
    private static final String SHELF = "maitri.plugins";

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.choice(
                        SIGNATURES, List.of("allow", "ask", "refuse"), "ask", Messages.get("setting.signatures")),
                Setting.text(KEYSTORE, "", Messages.get("setting.keystore")),
                Setting.text(PASSWORD, "changeit", Messages.get("setting.keystore.password")),
                Setting.list(SITES, List.of(), Messages.get("setting.sites")));
    }

    /** The person's folder, as the start script names it; beside the configuration where it names none. */
    static Path shelf(BundleContext context) {
        String named = context.getProperty(SHELF);
        return named != null
                ? Path.of(named).toAbsolutePath()
                : Path.of(URI.create(
                                context.getProperty("osgi.configuration.area").replace(" ", "%20")))
                        .resolveSibling("plug-ins-of-the-person");
    }

    static TrustedCertificates trusted(Settings settings) {
        String keystore = settings.text(KEYSTORE);
        return keystore.isBlank()
                ? TrustedCertificates.NONE
                : TrustedCertificates.in(Path.of(keystore), settings.text(PASSWORD));
    }

    /** What the person is asked only where the settings leave it to the person. */
    static Trust policy(Settings settings, Trust person) {
        return switch (settings.text(SIGNATURES)) {
            case "allow" -> (unsigned, unknown) -> true;
            case "refuse" ->
                (unsigned, unknown) -> {
                    throw new RefusedException(Messages.get(
                            "signature.policy", String.join(", ", unsigned.isEmpty() ? unknown : unsigned)));
                };
            default -> person;
        };
    }
}
