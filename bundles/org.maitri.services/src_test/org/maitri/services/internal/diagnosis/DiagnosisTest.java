package org.maitri.services.internal.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.services.DiagnosisEngine;
import org.maitri.spi.diagnosis.Diagnosis.Part;
import org.maitri.spi.diagnosis.DiagnosisContributor;

class DiagnosisTest {

    @TempDir
    private Path folder;

    private static DiagnosisContributor telling(String name, Map<String, Object> facts) {
        return new DiagnosisContributor() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Map<String, Object> examine(Progress progress) {
                if (facts.isEmpty()) {
                    throw new IllegalStateException("Asha Rao cannot be counted");
                }
                return facts;
            }
        };
    }

    @Test
    void every_part_is_told_and_one_that_fails_takes_nothing_along() throws IOException {
        Path log = Files.writeString(folder.resolve("maitri-0.log"), "2026-03-01T10:00:00Z error a.B: Asha\n");
        DiagnosisEngine engine = new DiagnosisEngine(
                List.of(telling("windows", Map.of()), telling("counts", Map.of("rows", 12))), () -> List.of(log));

        List<Part> parts = engine.examine(Optional.of(new RefusedException("No asha@example.com")), Progress.NONE);

        assertThat(parts)
                .extracting(Part::name)
                .containsExactly("not-opened.txt", "counts.json", "windows.json", "log/maitri-0.log");
        assertThat(parts).extracting(Part::text).noneMatch(text -> text.contains("Asha") || text.contains("asha"));
        assertThat(parts.get(1).text()).contains("\"rows\" : 12");
        assertThat(parts.get(2).text()).contains("java.lang.IllegalStateException");
        Path zip = folder.resolve("d.zip");
        engine.write(parts, zip);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertThat(file.size()).isEqualTo(parts.size());
        }
        assertThatThrownBy(() -> engine.write(parts, zip)).hasMessageContaining("is there already");
    }

    @Test
    void versions_stay_and_what_may_name_somebody_goes() {
        assertThat(DiagnosisText.of(Map.of("a", "org.h2 2.4.240 (2024-09-22)")))
                .contains("org.h2 2.4.240 (2024-09-22)");
        assertThat(DiagnosisText.of(Map.of("a", "1.0.0.202611221230"))).contains("1.0.0.202611221230");
        assertThat(DiagnosisText.of(Map.of("a", List.of("Call +49 30 123 45 67 or a@b.example"))))
                .contains("Call … or …");
    }

    @Test
    void the_log_keeps_its_shape_and_loses_its_texts() {
        assertThat(LogParts.line("2026-03-01T10:00:00.1Z warning org.maitri.x: Asha Rao was here"))
                .matches("2026-03-01T10:00:00.1Z warning org.maitri.x: text [0-9a-f]{8}");
        assertThat(LogParts.line("java.sql.SQLException [23505, 7]")).isEqualTo("java.sql.SQLException [23505, 7]");
        assertThat(LogParts.line("Caused by: java.lang.IllegalStateException: Asha Rao"))
                .isEqualTo("Caused by: java.lang.IllegalStateException");
        assertThat(LogParts.line("\tat org.maitri/org.maitri.A.b(A.java:12) [asha]"))
                .isEqualTo("\tat org.maitri/org.maitri.A.b(A.java:12)");
        assertThat(LogParts.line("asha.rao: swordfish")).startsWith("  text ");
        assertThat(LogParts.line("!ENTRY org.eclipse.ui 4 0 2026-03-01 10:00:00.000 Asha"))
                .isEqualTo("!ENTRY org.eclipse.ui 4 0 2026-03-01 10:00:00.000");
        assertThat(LogParts.line("!MESSAGE Asha Rao")).startsWith("  text ");
    }
}
