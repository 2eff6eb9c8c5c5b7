package org.maitri.services.internal.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.RefusedException;

class HugeFileTest {

    @TempDir
    Path folder;

    @Test
    void refuses_a_line_without_end() throws IOException {
        Path file = write("name,text\nx,", "0123456789".repeat(1000), 1_800);
        assertThatThrownBy(() -> Reading.of(file))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("16 MB");
        Path cells = write("name,text\nx", ",0123456789".repeat(1000), 1_800);
        assertThatThrownBy(() -> Reading.of(cells))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("16 MB");
        Path header = write("", "aaaa,".repeat(1000), 1_800);
        assertThatThrownBy(() -> Reading.of(header))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("columns");
    }

    @Test
    void reads_with_flat_memory() throws IOException {
        Path file = write("id,name,value\n", "12345,some name that is not short at all,12.75\n".repeat(100), 4_000);
        long before = used();
        long rows = 0;
        long most = 0;
        try (CountedTable table = new CsvTableReader().open(file)) {
            while (table.next().isPresent()) {
                if (++rows % 100_000 == 0) {
                    most = Math.max(most, used() - before);
                }
            }
        }
        assertThat(rows).isEqualTo(400_000);
        assertThat(most).isLessThan(Files.size(file) / 3);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Path write(String begin, String part, int times) throws IOException {
        Path file = folder.resolve("huge.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(begin.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
        return file;
    }
}
