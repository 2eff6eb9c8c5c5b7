package org.maitri.mail.internal.connect;

import java.util.List;
import java.util.function.Supplier;
import org.maitri.spi.setting.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The servers whose certificates are believed whoever signed them. */
@Component(service = TrustedServers.class)
public final class TrustedServers {

    private final Supplier<List<String>> names;

    @Activate
    public TrustedServers(@Reference Settings settings) {
        this(() -> settings.list(MailSettings.TRUSTED));
    }

    /** @param names asked with each connection */
    public TrustedServers(Supplier<List<String>> names) {
        this.names = names;
    }

    boolean include(String host) {
        return names.get().stream().anyMatch(host::equalsIgnoreCase);
    }
}
