package org.maitri.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.kernel.RefusedException;

class SourceTest {

    private static final URI PUBLISHED = URI.create("file:/published/");

    @TempDir
    private Path folder;

    private final List<File> published = new ArrayList<>();

    private URI repository(String named) throws IOException {
        return new Source(named, folder.resolve("work"), (features, bundles) -> {
                    published.addAll(bundles);
                    return PUBLISHED;
                })
                .repository();
    }

    private Path bundle(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "com.example");
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
        return file;
    }

    private Path zip(String entry) throws IOException {
        Path zip = folder.resolve("archive.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(1);
        }
        return zip;
    }

    @Test
    void a_folder_with_a_repository_is_one() throws IOException {
        Path place = Files.createDirectory(folder.resolve("a repository"));
        Files.createFile(place.resolve("content.jar"));

        assertThat(repository(place.toString())).isEqualTo(place.toUri());
        assertThat(repository(place.toUri().toString())).isEqualTo(place.toUri());
        assertThat(repository("file:" + place)).isEqualTo(place.toUri());
    }

    @Test
    void an_address_is_left_to_p2() throws IOException {
        assertThat(repository("https://partner.example.com/maitri/"))
                .isEqualTo(URI.create("https://partner.example.com/maitri/"));
    }

    @Test
    void bundles_are_published() throws IOException {
        Path one = bundle(folder.resolve("b/one.jar"));
        bundle(folder.resolve("b/plugins/two.jar"));
        Files.writeString(folder.resolve("b/not-a-bundle.jar"), "text");

        assertThat(repository(one.toString())).isEqualTo(PUBLISHED);
        assertThat(published).hasSize(1);
        assertThat(repository(folder.resolve("b").toString())).isEqualTo(PUBLISHED);
        assertThat(published).hasSize(3);
    }

    @Test
    void a_zip_file_is_unpacked() throws IOException {
        assertThat(Path.of(repository(zip("in/content.jar").toString()))).endsWith(Path.of("unpacked/in"));
    }

    @Test
    void an_entry_that_would_lie_elsewhere_is_refused() throws IOException {
        String zip = zip("../../elsewhere").toString();

        assertThatThrownBy(() -> repository(zip)).isInstanceOf(RefusedException.class);
        assertThat(folder.getParent().resolve("elsewhere")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missing",
                "text.txt",
                "empty",
                "ftp://example.com/x",
                "http://example.com/x",
                "https://not an address"
            })
    void what_holds_no_plugin_is_refused_in_words(String named) throws IOException {
        Files.writeString(folder.resolve("text.txt"), "text");
        Files.createDirectory(folder.resolve("empty"));
        String source = named.contains(":") ? named : folder.resolve(named).toString();

        assertThatThrownBy(() -> repository(source))
                .isInstanceOf(RefusedException.class)
                .hasMessageNotContainingAny("Exception", "!");
    }
}
