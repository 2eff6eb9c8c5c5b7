package org.maitri.ui.internal;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.url.AbstractURLStreamHandlerService;
import org.osgi.service.url.URLConstants;
import org.osgi.service.url.URLStreamHandlerService;

/** Lets {@code plugin.xml} name icons of the set: {@code lucide:/16/ticket.svg}. */
@Component(service = URLStreamHandlerService.class, property = URLConstants.URL_HANDLER_PROTOCOL + "=lucide")
public final class LucideUrls extends AbstractURLStreamHandlerService {

    private static final Pattern PATH = Pattern.compile("/?(16|24)/([a-z0-9-]+)\\.svg");

    @Override
    public URLConnection openConnection(URL url) {
        return new URLConnection(url) {

            @Override
            public void connect() {
                connected = true;
            }

            @Override
            public InputStream getInputStream() throws IOException {
                return new ByteArrayInputStream(svg(url));
            }
        };
    }

    private static byte[] svg(URL url) throws IOException {
        Matcher path = PATH.matcher(url.getPath());
        LucideIcon icon = path.matches() ? LucideIcon.of(path.group(2)) : null;
        if (icon == null) {
            throw new FileNotFoundException(url.toString());
        }
        return icon.svg(Integer.parseInt(path.group(1)), LucideIcon.NEUTRAL);
    }
}
