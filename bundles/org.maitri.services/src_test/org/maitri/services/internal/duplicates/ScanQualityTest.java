package org.maitri.services.internal.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.services.internal.duplicates.compare.Normal;
import org.maitri.services.internal.duplicates.index.Shape;
import org.maitri.services.internal.duplicates.index.Sketch;
import org.maitri.services.internal.duplicates.index.SketchFile;
import org.maitri.services.internal.duplicates.scan.Found;
import org.maitri.services.internal.duplicates.scan.Scan;
import org.maitri.services.internal.duplicates.scan.Threads;
import org.maitri.spi.duplicates.Duplicates;
import org.maitri.spi.duplicates.Portrait;
import org.maitri.spi.duplicates.Trait;
import org.maitri.spi.duplicates.TraitKind;

/** How many duplicates are found among invented people, and how many are none. */
class ScanQualityTest {

    private static final List<Trait> TRAITS = List.of(
            Trait.of("given", TraitKind.NAME, "given name").sharedAtHome(0.04).exchangedWith("family"),
            Trait.of("family", TraitKind.NAME, "family name").sharedAtHome(0.75).exchangedWith("given"),
            Trait.of("birth", TraitKind.DATE, "birth date").sharedAtHome(0.03),
            Trait.of("phone", TraitKind.PHONE, "telephone number").sharedAtHome(0.8),
            Trait.of("street", TraitKind.WORDS, "street").sharedAtHome(0.95).in("address"),
            Trait.of("number", TraitKind.NUMBER, "house number")
                    .sharedAtHome(0.95)
                    .in("address"),
            Trait.of("postcode", TraitKind.CODE, "postal code")
                    .sharedAtHome(0.97)
                    .in("address"),
            Trait.of("city", TraitKind.PLACE, "city").sharedAtHome(0.97).in("address"));

    @TempDir
    private Path folder;

    private final InventedPeople people = new InventedPeople(17);
    private final Random lot = new Random(4);
    private final Shape shape = new Shape(TRAITS, List.of());
    private final Normal normal = new Normal(Locale.US);
    private final Set<Long> truth = new HashSet<>();
    private int written;

    private double[] precisionAndRecall(int persons, int mistakes, int copies, boolean families) throws IOException {
        Path file = folder.resolve("sketches");
        try (SketchFile.Writer out = new SketchFile.Writer(file)) {
            for (int i = 0; i < persons; i++) {
                Map<String, String> person = people.person();
                int first = written;
                write(person, out);
                for (int copy = 0; i % 4 == 0 && copy < copies; copy++) {
                    write(people.copy(person, 1 + lot.nextInt(mistakes)), out);
                    for (int other = first; other < written - 1; other++) {
                        truth.add((long) other << 32 | written - 1);
                    }
                }
                if (families && i % 10 == 5) {
                    write(people.housemate(person), out);
                    write(people.sonOfTheSameName(person), out);
                }
                if (families && i % 50 == 7) {
                    write(people.twin(person), out);
                }
            }
        }
        try (SketchFile sketches = SketchFile.open(file);
                Threads threads = new Threads()) {
            Found found = new Scan(sketches, shape, threads, Progress.NONE)
                    .run(keys -> {})
                    .found();
            int listed = found.count(Duplicates.LIKELY);
            double right = 0;
            for (int i = 0; i < listed; i++) {
                right += truth.contains(found.packed(i)) ? 1 : 0;
            }
            return new double[] {right / listed, right / truth.size()};
        }
    }

    private void write(Map<String, String> person, SketchFile.Writer out) throws IOException {
        Portrait portrait = new Portrait();
        TRAITS.forEach(trait -> portrait.add(trait.id(), person.get(trait.id())));
        if (person.get("member") != null) {
            portrait.attributes(Map.of("member no", person.get("member")));
        }
        out.append(new UUID(0, written++), Sketch.of(portrait, shape, normal));
    }

    private static void assertAbove(double least, double[] precisionAndRecall) {
        assertThat(precisionAndRecall[0]).as("precision").isGreaterThan(least);
        assertThat(precisionAndRecall[1]).as("recall").isGreaterThan(least);
    }

    @Test
    void a_copy_with_few_mistakes_is_found() throws IOException {
        assertAbove(0.95, precisionAndRecall(800, 3, 1, false));
    }

    @Test
    void several_badly_spoilt_copies_are_found() throws IOException {
        assertAbove(0.93, precisionAndRecall(400, 8, 4, false));
    }

    @Test
    void families_are_not_taken_for_copies() throws IOException {
        assertAbove(0.93, precisionAndRecall(800, 3, 1, true));
    }
}
