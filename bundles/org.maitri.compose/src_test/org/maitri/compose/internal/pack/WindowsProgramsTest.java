package org.maitri.compose.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.compose.internal.Platform;
import org.maitri.kernel.Progress;

class WindowsProgramsTest {

    private static final int WINDOW = 2;
    private static final int CONSOLE = 3;

    @TempDir
    private Path folder;

    private byte[] made(String file) throws IOException {
        Entry entry = new WindowsPrograms(SmallProduct.in(folder, Platform.WINDOWS))
                .contents()
                .entries()
                .get(file);
        return ((Entry.File) entry).content().open().readAllBytes();
    }

    @Test
    void one_program_is_for_the_window_and_one_for_the_console() throws Exception {
        assertThat(new ExeFile(made("desk.exe")).subsystem()).isEqualTo(WINDOW);
        assertThat(new ExeFile(made("deskc.exe")).subsystem()).isEqualTo(CONSOLE);
    }

    @Test
    void they_have_the_icon_the_name_and_the_version_of_the_product() throws Exception {
        ExeFile program = new ExeFile(made("desk.exe"));

        assertThat(program.resources(ExeFile.ICON)).hasSize(Picture.WINDOWS.size());
        assertThat(program.resources(ExeFile.ICON).get(1)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(program.resources(ExeFile.ICON_GROUP).get(1)[4]).isEqualTo((byte) Picture.WINDOWS.size());
        assertThat(new String(program.resources(ExeFile.VERSION).get(1), StandardCharsets.UTF_16LE))
                .contains("ProductVersion", "1.2.0", "Desk & Söhne");
        assertThat(program.resources(ExeFile.TEXT).values())
                .extracting(text -> new String(text, StandardCharsets.ISO_8859_1))
                .anyMatch(text -> text.startsWith("Desk & Söhne found no fitting Java"));
    }

    @Test
    void a_program_that_is_written_again_stays_as_it_is() throws Exception {
        byte[] once = made("desk.exe");

        assertThat(new ExeFile(once).bytes()).isEqualTo(once);
        assertThatThrownBy(() -> new ExeFile(new byte[200])).isInstanceOf(IOException.class);
    }

    @Test
    void the_jar_they_hand_over_to_stands_alone() throws Exception {
        List<String> files = new ArrayList<>();
        ZipInputStream jar = new ZipInputStream(new ByteArrayInputStream(made("start.jar")));
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            files.add(entry.getName());
        }

        assertThat(files)
                .contains("product.properties", "org/maitri/compose/internal/start/Start.class")
                .hasSize(6);
    }

    @Test
    void the_bill_says_who_made_them() throws Exception {
        Application application =
                new Applications(new JavaRuntimes()).of(SmallProduct.in(folder, Platform.WINDOWS), Progress.NONE);

        assertThat(application.bill().list())
                .contains("pkg:maven/net.sf.launch4j/launch4j@3.50\tdesk.exe\t", "deskc.exe");
    }
}
