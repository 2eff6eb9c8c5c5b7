package org.maitri.compose.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.compose.internal.Platform;
import org.maitri.compose.internal.Product;
import org.maitri.kernel.Progress;

class DebPackagerTest {

    @TempDir
    private Path folder;

    private final Map<String, TarArchiveEntry> entries = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    private Path packed() throws IOException {
        Platform elsewhere =
                Platform.here().equals(Optional.of(Platform.LINUX_ARM)) ? Platform.LINUX : Platform.LINUX_ARM;
        Product product = SmallProduct.in(Files.createTempDirectory(folder, "made"), elsewhere);
        Path into = Files.createTempDirectory(folder, "into");
        return new DebPackager(new Applications(new JavaRuntimes()))
                .pack(product, into, Progress.NONE)
                .getFirst();
    }

    private void open(Path deb) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        try (ArArchiveInputStream ar = new ArArchiveInputStream(Files.newInputStream(deb))) {
            for (ArArchiveEntry each = ar.getNextEntry(); each != null; each = ar.getNextEntry()) {
                members.put(each.getName(), ar.readAllBytes());
            }
        }
        assertThat(members.keySet()).containsExactly("debian-binary", "control.tar.gz", "data.tar.gz");
        untar(members.get("control.tar.gz"));
        untar(members.get("data.tar.gz"));
    }

    private void untar(byte[] zipped) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped));
                TarArchiveInputStream tar = new TarArchiveInputStream(in, StandardCharsets.UTF_8.name())) {
            for (TarArchiveEntry each = tar.getNextEntry(); each != null; each = tar.getNextEntry()) {
                String path = each.getName().replaceFirst("^\\./", "");
                entries.put(path, each);
                texts.put(path, new String(tar.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void everything_lies_where_it_belongs_and_belongs_to_root() throws Exception {
        open(packed());

        assertThat(entries)
                .containsKeys(
                        "usr/lib/desk/plugins/org.maitri.kernel_1.0.0.202603011200.jar",
                        "usr/share/applications/desk.desktop",
                        "usr/share/mime/packages/desk.xml",
                        "usr/share/icons/hicolor/scalable/apps/desk.svg",
                        "usr/share/icons/hicolor/48x48/apps/desk.png",
                        "usr/share/man/man1/desk.1.gz",
                        "usr/share/doc/desk/copyright",
                        "usr/lib/desk/licences/EPL-2.0.txt");
        assertThat(entries.values()).allSatisfy(entry -> {
            assertThat(entry.getLongUserId()).isZero();
            assertThat(entry.getUserName()).isEqualTo("root");
            assertThat(entry.getMode() & 0022).as(entry.getName()).isZero();
        });
        assertThat(entries.get("usr/bin/desk").getLinkName()).isEqualTo("../lib/desk/desk");
        assertThat(entries.get("usr/lib/desk/desk").getMode() & 0111).isEqualTo(0111);
        assertThat(texts.get("md5sums").lines()).hasSizeGreaterThan(20);
    }

    @Test
    void a_package_without_a_runtime_asks_for_java() throws Exception {
        open(packed());

        assertThat(texts.get("control"))
                .contains("Package: desk\n", "Version: 1.2.0\n", "libgtk-3-0 | libgtk-3-0t64", "openjdk-21-jre")
                .contains("Homepage: https://example.com\n", "Description: A desk for those who answer\n")
                .endsWith("\n");
        assertThat(texts.get("control").lines()).allMatch(line -> line.startsWith("Depends") || line.length() < 90);
    }

    @Test
    void a_word_that_is_longer_than_a_line_stays_in_the_description() {
        String address = "https://example.com/" + "a".repeat(80);

        assertThat(DebianFiles.wrapped("See " + address + " for more."))
                .isEqualTo(" See\n " + address + "\n for more.\n");
    }

    @Test
    void the_product_goes_by_its_own_name() throws Exception {
        open(packed());

        assertThat(texts.get("usr/lib/desk/desk")).contains("\nid=desk\n", "\nname='Desk & Söhne'\n");
        assertThat(texts.get("usr/share/applications/desk.desktop"))
                .contains("Name=Desk & Söhne\n", "Exec=desk workbench %f\n", "MimeType=application/x-maitri-profile;");
        assertThat(texts.get("usr/share/metainfo/org.maitri.desk.metainfo.xml")).contains("Desk &amp; Söhne");
        assertThat(texts.values()).noneMatch(text -> text.contains("@id@") || text.contains("@name@"));
    }

    @Test
    void the_same_product_gives_the_same_bytes() throws Exception {
        assertThat(packed()).hasSameBinaryContentAs(packed());
    }
}
