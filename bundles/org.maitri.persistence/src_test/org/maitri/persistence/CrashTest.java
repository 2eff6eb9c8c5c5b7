package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;

/** A program that is killed in the middle of its work loses nothing that it was told is saved. */
class CrashTest {

    private static final int KILLS = 10;

    private final Profile profile = Place.FOLDER.fresh();

    /** What the program that is killed does: writes numbered records and says each number when it is saved. */
    public static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) {
            Profile profile = Profile.embedded("crash", Path.of(arguments[0]));
            OpenDatabase open = new Fixture().open(profile);
            for (int i = Integer.parseInt(arguments[1]); ; i++) {
                int number = i;
                open.database().write("Number " + i, work -> {
                    Parcel parcel = Parcel.named("number");
                    parcel.priority = number;
                    return work.add(parcel);
                });
                System.out.println(i);
            }
        }
    }

    /** What the program does that is killed while it adds very many: it says so, and never ends. */
    public static final class Filler {

        private Filler() {}

        public static void main(String[] arguments) {
            OpenDatabase open = new Fixture().open(Profile.embedded("crash", Path.of(arguments[0])));
            open.database()
                    .fill(
                            "Fill",
                            Set.of(Parcel.class),
                            1_000_000,
                            work -> {
                                for (int i = 0; ; i++) {
                                    work.add(Parcel.named("half imported"));
                                    if (i % 5000 == 4999) {
                                        work.settle();
                                        System.out.println(i);
                                    }
                                }
                            },
                            Progress.NONE);
        }
    }

    private Process start(int from, Path said) throws IOException {
        return start(Writer.class, said, profile.url(), Integer.toString(from));
    }

    private static Process start(Class<?> program, Path said, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void whatWasAcknowledgedIsThere() throws IOException, InterruptedException {
        Random random = new Random();
        Set<Integer> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Path said = Files.createTempFile("maitri-crash", ".txt");
            Process process = start(kill * 1_000_000, said);
            while (numbers(said).isEmpty()) {
                assertThat(process.isAlive()).isTrue();
                Thread.sleep(20);
            }
            if (kill == 0) {
                assertThatThrownBy(() -> new Fixture().open(profile))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining("another program");
            }
            Thread.sleep(random.nextInt(400));
            process.destroyForcibly();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            acknowledged.addAll(numbers(said));
            Files.delete(said);
            assertAllThere(acknowledged);
        }
        assertThat(acknowledged.size()).isGreaterThan(KILLS);
    }

    @Test
    void nothingIsHalfImportedAndIndexesAreBack() throws IOException, InterruptedException {
        Path said = Files.createTempFile("maitri-crash", ".txt");
        Process process = start(Filler.class, said, profile.url());
        while (numbers(said).size() < 4) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(20);
        }
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        Files.delete(said);
        try (OpenDatabase open = new Fixture().open(profile)) {
            assertThat(open.check(Progress.NONE).rows().get("test_parcel")).isZero();
            assertThat(open.database().read(FillTest::indexes).longValue()).isEqualTo(7);
            assertThat(open.check(Progress.NONE).problems()).isEmpty();
        }
    }

    /** Whole lines only: the last one may have been cut off. */
    private static List<Integer> numbers(Path said) throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Integer::valueOf)
                .toList();
    }

    private void assertAllThere(Set<Integer> acknowledged) {
        try (OpenDatabase open = new Fixture().open(profile)) {
            Set<Integer> there = open.database()
                    .read(work -> new HashSet<>(work.entities()
                            .createQuery("select p.priority from Parcel p", Integer.class)
                            .getResultList()));
            assertThat(there).containsAll(acknowledged);
            assertThat(open.check(Progress.NONE).problems()).isEmpty();
        }
    }
}
