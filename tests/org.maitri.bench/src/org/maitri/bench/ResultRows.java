package org.maitri.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Daily results of advertisements, the same for a file and for a plain insert. */
final class ResultRows {

    private static final String[] WORDS = {
        "kettle", "toaster", "blender", "grinder", "steamer", "juicer", "cooker", "mixer"
    };
    private static final String[] CHANNELS = {"search", "display", "social", "mail", "radio"};
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    /** One row. */
    record Result(
            String key,
            LocalDate day,
            String ad,
            String channel,
            long impressions,
            long clicks,
            BigDecimal spend,
            BigDecimal conversions) {}

    private ResultRows() {}

    static void each(long rows, Consumer<Result> consumer) {
        SplittableRandom random = new SplittableRandom(20260301);
        for (long i = 0; i < rows; i++) {
            long impressions = random.nextLong(50_000);
            long clicks = impressions / (20 + random.nextInt(200));
            consumer.accept(new Result(
                    "ad-" + i,
                    FIRST_DAY.plusDays(random.nextInt(700)),
                    WORDS[random.nextInt(WORDS.length)] + ' ' + WORDS[random.nextInt(WORDS.length)] + ' ' + i % 5_000,
                    CHANNELS[random.nextInt(CHANNELS.length)],
                    impressions,
                    clicks,
                    BigDecimal.valueOf(clicks * (30 + random.nextInt(90)), 2),
                    BigDecimal.valueOf(random.nextInt(5))));
        }
    }

    static Path write(Path file, long rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Ad ID,Day,Ad,Channel,Impressions,Clicks,Spend,Conversions\n");
            each(rows, row -> {
                try {
                    out.write(row.key()
                            + ','
                            + row.day()
                            + ','
                            + row.ad()
                            + ','
                            + row.channel()
                            + ','
                            + row.impressions()
                            + ','
                            + row.clicks()
                            + ','
                            + row.spend()
                            + ','
                            + row.conversions()
                            + '\n');
                } catch (IOException full) {
                    throw new IllegalStateException(full);
                }
            });
        }
        return file;
    }
}
