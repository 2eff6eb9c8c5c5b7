package org.maitri.services.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.SharedData;
import org.maitri.services.internal.imports.reading.Blanks;
import org.maitri.services.internal.imports.values.Nothing;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.imports.ImportRequest;
import org.maitri.spi.imports.ImportResult;
import org.maitri.spi.record.CustomField;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.ListQuery;
import org.maitri.spi.record.StoredRecord;

class RoundTripTest {

    private static final List<String> FIELDS =
            List.of("name", "weight", "price", "pieces", "dueOn", "sentAt", "state", "fragile", "tags", "note");

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private static ListQuery everything() {
        return ListQuery.of(new DeliveryType(), 10);
    }

    private void fill(int count) {
        Random random = new Random(3);
        shop.open().database().change("Fill", work -> {
            for (int i = 0; i < count; i++) {
                work.add(random(random, i));
            }
        });
    }

    private static Delivery random(Random random, int number) {
        Delivery delivery = new Delivery();
        String[] names = {
            "Books",
            "=cmd|'/C calc'!A0",
            "'+1",
            "a,b;c\t\"d\"",
            "\u0141\u00f3d\u017a \ud83d\ude00",
            "@home",
            "-5",
            "1,5",
            "12/13"
        };
        delivery.name = names[random.nextInt(names.length)] + (number % 3 == 0 ? "" : " " + number);
        delivery.weight = random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 3);
        delivery.price = random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(), 4);
        delivery.pieces = random.nextBoolean() ? null : (long) random.nextInt(5_000);
        delivery.dueOn = random.nextBoolean() ? null : LocalDate.of(2000, 1, 1).plusDays(random.nextInt(10_000));
        delivery.sentAt = random.nextBoolean() ? null : Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt());
        delivery.state = random.nextBoolean() ? "open" : "done";
        delivery.fragile = random.nextInt(3) == 0 ? null : random.nextBoolean();
        delivery.tags = random.nextBoolean() ? Set.of() : random.nextBoolean() ? Set.of("vip", "a b") : Set.of("x, y");
        delivery.note = random.nextBoolean() ? null : "first line\nsecond \"line\"\n\n=end " + number;
        return delivery;
    }

    private static List<Object> values(Delivery delivery) {
        return Arrays.asList(
                delivery.name,
                plain(delivery.weight),
                plain(delivery.price),
                delivery.pieces,
                delivery.dueOn,
                delivery.sentAt,
                delivery.state,
                delivery.fragile,
                delivery.tags,
                delivery.note);
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    @Test
    void gives_back_by_import_what_it_exported() {
        fill(2500);
        Path file = folder.resolve("out.csv");
        assertThat(shop.exports().write(everything(), FIELDS, "csv", file, Progress.NONE))
                .isEqualTo(2500);
        try (Shop other = new Shop(folder)) {
            ImportResult result = other.imports().run(ImportRequest.of("shop.delivery", file), Progress.NONE);
            assertThat(result.reasons()).isEmpty();
            assertThat(result.created()).isEqualTo(2500);
            assertThat(other.deliveries().stream()
                            .map(RoundTripTest::values)
                            .map(Objects::toString)
                            .sorted())
                    .containsExactlyElementsOf(shop.deliveries().stream()
                            .map(RoundTripTest::values)
                            .map(Objects::toString)
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void takes_a_table_of_its_own_for_the_records_it_was_made_of(String format) {
        shop.open().fields().define(CustomField.of("shop.delivery", "dock", FieldKind.TEXT, "Dock"));
        fill(1200);
        shop.open()
                .database()
                .change(
                        "Dock",
                        work -> work.find(
                                        Delivery.class,
                                        shop.deliveries().getFirst().id())
                                .orElseThrow()
                                .setCustom("dock", "East"));
        Path file = folder.resolve("out." + format);
        List<String> fields = Stream.concat(FIELDS.stream(), Stream.of("dock")).toList();
        shop.exports().write(everything(), fields, format, file, Progress.NONE);

        ImportResult again = shop.imports().run(ImportRequest.of("shop.delivery", file), Progress.NONE);

        assertThat(again.reasons()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(1200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void gives_back_columns_that_were_kept(String format) {
        shop.take("Parcel,Qty,Shelf,=Risk,Hall\nBooks,3,=1+1,low,\nLamp,1,,,'B\nVase,2,,,\n");
        List<Map<String, String>> kept =
                shop.deliveries().stream().map(StoredRecord::attributes).toList();
        assertThat(kept.getFirst()).containsEntry("Shelf", "=1+1").containsEntry("=Risk", "low");
        Path file = folder.resolve("out." + format);
        List<String> fields = List.of("name", "pieces", Exports.KEPT_COLUMNS);
        shop.exports().write(everything(), fields, format, file, Progress.NONE);

        assertThat(shop.imports()
                        .run(ImportRequest.of("shop.delivery", file), Progress.NONE)
                        .unchanged())
                .isEqualTo(3);
        try (Shop other = new Shop(folder)) {
            other.imports().run(ImportRequest.of("shop.delivery", file), Progress.NONE);
            assertThat(other.deliveries().stream().map(StoredRecord::attributes))
                    .containsExactlyElementsOf(kept);
        }
    }

    @Test
    void keeps_apart_a_kept_column_that_is_called_like_a_field() {
        shop.take("Parcel,Qty\nBooks,3\n");
        shop.open()
                .database()
                .change(
                        "Keep",
                        work -> work.find(
                                        Delivery.class,
                                        shop.deliveries().getFirst().id())
                                .orElseThrow()
                                .setAttribute("Parcel", "as it was"));
        Path file = folder.resolve("out.csv");
        shop.exports().write(everything(), List.of("name", Exports.KEPT_COLUMNS), "csv", file, Progress.NONE);
        try (Shop other = new Shop(folder)) {
            other.imports().run(ImportRequest.of("shop.delivery", file), Progress.NONE);
            assertThat(other.deliveries().getFirst().name).isEqualTo("Books");
            assertThat(other.deliveries().getFirst().attributes()).containsValue("as it was");
        }
    }

    @Test
    void takes_in_just_what_was_changed_in_a_table_of_its_own() throws IOException {
        shop.take("Parcel,Qty,Note,Tags,Order No\nBooks,3,careful,\"a,b\",7\nLamp,1,,,8\nVase,2,fragile,,9\n");
        Path file = folder.resolve("out.csv");
        shop.exports().write(everything(), List.of("name", "pieces", "note", "tags"), "csv", file, Progress.NONE);
        String changed = Files.readString(file)
                .replace("Books,3,careful,\"a, b\"", "Old books,3,,b")
                .replace("Lamp,1", "Lamp,x");
        ImportResult result = shop.take("changed.csv", changed + "Rug,4,,,\r\n");

        assertThat(List.of(result.created(), result.updated(), result.unchanged(), result.rejected()))
                .containsExactly(1L, 1L, 1L, 1L);
        assertThat(shop.deliveries())
                .extracting(delivery -> delivery.name)
                .containsExactly("Old books", "Lamp", "Vase", "Rug");
        Delivery books = shop.deliveries().getFirst();
        assertThat(books.note).isNull();
        assertThat(books.tags).containsExactly("b");
        assertThat(shop.deliveries().get(2).note).isEqualTo("fragile");
    }

    @Test
    void tells_records_of_another_database_by_the_key_they_had_there() {
        shop.take("Parcel,Qty\nBooks,3\nLamp,1\n");
        Path file = folder.resolve("out.csv");
        shop.exports().write(everything(), List.of("name", "pieces"), "csv", file, Progress.NONE);
        try (Shop other = new Shop(folder)) {
            ImportRequest request = ImportRequest.of("shop.delivery", file);
            assertThat(other.imports().run(request, Progress.NONE).created()).isEqualTo(2);
            shop.exports().write(everything(), List.of("name"), "csv", file, Progress.NONE);
            assertThat(other.imports().run(request, Progress.NONE).unchanged()).isEqualTo(2);
        }
    }

    @Test
    void writes_csv_as_the_standard_has_it() throws IOException {
        shop.take("Parcel,Qty,Note\n=1+1,3,\"a \"\"b\"\"\nc\"\n");
        Path file = folder.resolve("out.csv");
        shop.exports().write(everything(), List.of("name", "pieces", "note", "weight"), "CSV", file, Progress.NONE);
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFName,Pieces,Note,Weight,Maitri ID\r\n'=1+1,3,\"a \"\"b\"\"\nc\",,"
                        + shop.only().id() + "\r\n");
    }

    @Test
    void writes_workbooks_with_texts_numbers_and_dates() throws IOException {
        fill(1500);
        Path file = folder.resolve("out.xlsx");
        assertThat(shop.exports().write(everything(), FIELDS, "xlsx", file, Progress.NONE))
                .isEqualTo(1500);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("inlineStr").contains("=cmd|").doesNotContain("<f>");
            assertThat(sheet.split("<row ", -1)).hasSize(1502);
            String book = new String(
                    zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(book).contains("\"Deliveries\"");
        }
    }

    @Test
    void keeps_the_nastiest_texts() throws IOException {
        List<String> lines = Files.readAllLines(SharedData.file("unicode-blns/blns.txt")).stream()
                .filter(line -> !line.isBlank() && line.equals(line.strip()))
                .toList();
        shop.open().database().change("Fill", work -> {
            for (String line : lines) {
                Delivery delivery = new Delivery();
                delivery.name = "x";
                delivery.note = line;
                work.add(delivery);
            }
        });
        shop.exports().write(everything(), List.of("name", "note"), "xlsx", folder.resolve("out.xlsx"), Progress.NONE);
        Path file = folder.resolve("out.csv");
        shop.exports().write(everything(), List.of("name", "note"), "csv", file, Progress.NONE);
        try (Shop other = new Shop(folder)) {
            assertThat(other.imports()
                            .run(ImportRequest.of("shop.delivery", file), Progress.NONE)
                            .created())
                    .isEqualTo(lines.size());
            Set<String> back = new HashSet<>(
                    other.deliveries().stream().map(delivery -> delivery.note).toList());
            assertThat(lines.stream().filter(line -> !back.contains(line)).toList())
                    .allMatch(line -> Nothing.is(line)
                            || line.chars().anyMatch(c -> Blanks.isBlank((char) c))
                            || line.equals("NA"));
        }
    }

    @Test
    void leaves_nothing_behind_when_it_is_cancelled_or_refused() {
        fill(10);
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long total) {}

            @Override
            public void worked(long done) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Path file = folder.resolve("out.csv");
        assertThatThrownBy(() -> shop.exports().write(everything(), FIELDS, "csv", file, cancelled))
                .isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> shop.exports().write(everything(), List.of("nome"), "csv", file, Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("nome")
                .hasMessageContaining("name");
        assertThatThrownBy(() -> shop.exports().write(everything(), FIELDS, "ods", file, Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("xlsx, csv");
        assertThatThrownBy(() ->
                        shop.exports().write(everything(), FIELDS, "csv", folder.resolve("no/out.csv"), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot be written");
        assertThat(shop.left()).isEmpty();
    }
}
