package org.maitri.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.spi.record.ListQuery;

/** The file of an embedded database stays in proportion to what is in it. */
class FileSizeTest {

    private static final int MANY = 30_000;

    private final Profile profile = Place.FOLDER.fresh();

    @Test
    void shrinksWhenALargeImportIsClosed() throws IOException {
        Random random = new Random(5);
        try (OpenDatabase open = new Fixture().open(profile)) {
            open.database().change("Import", work -> {
                for (int i = 0; i < MANY; i++) {
                    Parcel parcel = Parcel.named("parcel " + random.nextInt());
                    parcel.priority = random.nextInt();
                    parcel.setExternalKey("key " + random.nextLong());
                    work.add(parcel);
                    if (i % 500 == 499) {
                        work.entities().flush();
                        work.entities().clear();
                    }
                }
            });
        }
        Path file = profile.folder().resolve("maitri.mv.db");
        assertThat(Files.size(file)).isLessThan(64L << 20);
        try (OpenDatabase open = new Fixture().open(profile)) {
            assertThat(open.records().count(ListQuery.of(new ParcelType(), 1), Progress.NONE))
                    .isEqualTo(MANY);
            assertThat(open.check(Progress.NONE).problems()).isEmpty();
        }
    }
}
