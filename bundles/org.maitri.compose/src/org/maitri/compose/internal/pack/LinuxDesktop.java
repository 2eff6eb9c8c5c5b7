package org.maitri.compose.internal.pack;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.compose.internal.Branding;
import org.maitri.compose.internal.Product;

/** What shows a product on a Linux desktop: its entry in the menu, icons, the kind of file it opens, its page in software centres. */
final class LinuxDesktop {

    private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final int LONGEST_SUMMARY = 80;

    private final Product product;
    private final Branding branding;

    LinuxDesktop(Product product) {
        this.product = product;
        branding = product.branding();
    }

    /** @param share the folder {@code share}, such as {@code usr/share} */
    Contents shownFrom(String share) throws IOException {
        String id = branding.id();
        Contents contents = new Contents()
                .add(share + "/applications/" + id + ".desktop", filled("application.desktop", false))
                .add(share + "/mime/packages/" + id + ".xml", Launch.text("linux/mime.xml"))
                .add(share + "/metainfo/" + component() + ".metainfo.xml", filled("metainfo.xml", true));
        Picture picture = new Picture(branding.icon());
        Optional<byte[]> drawing = picture.svg();
        if (drawing.isPresent()) {
            contents.add(share + "/icons/hicolor/scalable/apps/" + id + ".svg", drawing.get());
        }
        for (int size : ICONS) {
            contents.add(share + "/icons/hicolor/" + size + 'x' + size + "/apps/" + id + ".png", picture.png(size));
        }
        return contents;
    }

    private String component() {
        return "org.maitri." + branding.id().replace('-', '_');
    }

    private String filled(String file, boolean xml) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", branding.id());
        values.put("component", component());
        values.put("name", branding.name());
        values.put("vendor", branding.vendor());
        values.put("comment", oneLine(branding.description()));
        values.put("summary", summary());
        values.put("version", product.version());
        values.put(
                "date",
                LocalDate.ofInstant(Moment.of(product.folder()), ZoneOffset.UTC).toString());
        if (xml) {
            values.replaceAll((key, value) -> Launch.xml(value));
        }
        values.put(
                "homepage",
                branding.homepage()
                        .map(url -> "  <url type=\"homepage\">" + Launch.xml(url) + "</url>\n")
                        .orElse(""));
        return Launch.filled("linux/" + file, values);
    }

    /** Short and without a full stop, as software centres show it. */
    String summary() {
        String summary = oneLine(branding.description()).replaceFirst("[.;:].*", "");
        return summary.length() > LONGEST_SUMMARY
                ? summary.substring(0, LONGEST_SUMMARY).strip()
                : summary;
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
