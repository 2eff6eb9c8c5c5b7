package org.maitri.compose.internal.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.maitri.compose.internal.Branding;
import org.maitri.compose.internal.Product;

/** What lies where in a Debian package, and what the package says of itself. */
final class DebianFiles {

    private static final String DEPENDS = String.join(
            ", ",
            "libc6 (>= 2.17)",
            "zlib1g",
            "libgtk-3-0 | libgtk-3-0t64",
            "librsvg2-common",
            "libatk1.0-0 | libatk1.0-0t64",
            "libcairo2",
            "libfontconfig1",
            "libglib2.0-0 | libglib2.0-0t64",
            "libx11-6",
            "libxext6",
            "libxi6",
            "libxrender1",
            "libxtst6",
            "hicolor-icon-theme",
            "shared-mime-info",
            "desktop-file-utils");
    private static final String JAVA =
            ", java21-runtime | openjdk-21-jre | openjdk-25-jre | temurin-25-jre | temurin-21-jre"
                    + " | temurin-25-jdk | temurin-21-jdk";

    private final Application application;
    private final Product product;
    private final Branding branding;
    private final String id;

    DebianFiles(Application application) {
        this.application = application;
        product = application.product();
        branding = product.branding();
        id = branding.id();
    }

    private String architecture() {
        return product.platform().arch().equals("aarch64") ? "arm64" : "amd64";
    }

    /** Debian's versions have fewer letters; what sorts before a release there is marked by a tilde. */
    private String version() {
        return product.version().replaceAll("[^A-Za-z0-9.+~]", "~");
    }

    String fileName() {
        return id + '_' + version() + '_' + architecture() + ".deb";
    }

    Contents data() throws IOException {
        String doc = "usr/share/doc/" + id;
        Contents data = application
                .contents()
                .under("usr/lib/" + id)
                .with(new LinuxDesktop(product).shownFrom("usr/share"))
                .addLink("usr/bin/" + id, "../lib/" + id + '/' + id)
                .add("usr/share/man/man1/" + id + ".1.gz", zipped(Launch.filled("linux/man.1", values())))
                .add("usr/share/lintian/overrides/" + id, Launch.filled("linux/lintian-overrides", values()))
                .add(doc + "/copyright", Launch.filled("linux/copyright", values()))
                .add(doc + "/changelog.gz", zipped(changelog()));
        for (String root : new String[] {"usr", "usr/lib", "usr/bin", "usr/share"}) {
            data.entries().putIfAbsent(root, new Entry.Folder());
        }
        return data;
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("ID", id.toUpperCase(Locale.ROOT));
        values.put("name", branding.name());
        values.put("vendor", branding.vendor());
        values.put("version", product.version());
        values.put("comment", LinuxDesktop.oneLine(branding.description()));
        values.put(
                "homepage",
                branding.homepage().map(url -> "Source: " + url + '\n').orElse(""));
        String date = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(application.time());
        values.put("date", date);
        values.put("year", date.substring(0, 4));
        return values;
    }

    private String changelog() {
        String time =
                DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC).format(application.time());
        return id + " (" + version() + ") stable; urgency=medium\n\n  * " + branding.name() + ' ' + product.version()
                + "\n\n -- " + maintainer() + "  " + time.replace("GMT", "+0000") + '\n';
    }

    private String maintainer() {
        return branding.vendor().replaceAll("[<>\\r\\n]", " ").strip() + " <" + id + "@localhost>";
    }

    /** No scripts: menu, icons and kinds of files are refreshed by the system's own triggers, and what people own is theirs. */
    Contents control(Contents data) throws IOException {
        return new Contents().add("control", controlFile(data)).add("md5sums", md5sums(data));
    }

    private String controlFile(Contents data) throws IOException {
        StringBuilder control = new StringBuilder();
        field(control, "Package", id);
        field(control, "Version", version());
        field(control, "Architecture", architecture());
        field(control, "Maintainer", maintainer());
        field(control, "Installed-Size", Long.toString((data.size() + 1023) / 1024));
        field(control, "Depends", DEPENDS + (application.bringsJava() ? "" : JAVA));
        field(control, "Recommends", "fonts-noto-core | fonts-dejavu-core");
        field(control, "Section", "misc");
        field(control, "Priority", "optional");
        branding.homepage().ifPresent(url -> field(control, "Homepage", url));
        field(control, "Description", new LinuxDesktop(product).summary());
        control.append(wrapped(LinuxDesktop.oneLine(branding.description())));
        control.append(" Records, settings and plug-ins of a person are kept in their home folder.\n");
        return control.toString();
    }

    private static void field(StringBuilder control, String name, String value) {
        control.append(name).append(": ").append(LinuxDesktop.oneLine(value)).append('\n');
    }

    /** A line that does not begin with a blank would be a field; a word may be longer than a line. */
    static String wrapped(String text) {
        return (text + ' ').replaceAll("(\\S{77,}|.{1,76}) ", " $1\n");
    }

    private static String md5sums(Contents data) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, Entry> each : data.entries().entrySet()) {
            if (each.getValue() instanceof Entry.File file) {
                sums.append(md5(file)).append("  ").append(each.getKey()).append('\n');
            }
        }
        return sums.toString();
    }

    private static String md5(Entry.File file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(file.content().open(), MessageDigest.getInstance("MD5"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GzipParameters best = new GzipParameters();
        best.setCompressionLevel(Deflater.BEST_COMPRESSION);
        try (OutputStream out = new GzipCompressorOutputStream(bytes, best)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
