package org.maitri.services.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RecordRef;
import org.maitri.persistence.Profile;
import org.maitri.spi.privacy.ErasureCertificate;
import org.maitri.spi.privacy.ErasureCertificate.Part;
import org.maitri.spi.privacy.PersonalData;

/** What an erasure has to leave is named, and goes as soon as it may. */
class LeftoversTest {

    private static final PersonalData GOES = PersonalData.deleted(Stay.TYPE, "Stays");
    private static final PersonalData STAYS = PersonalData.keptByLaw(
            Stay.TYPE, "Stays", new PersonalData.Law("Tax law wants bills kept", 2, "paid"), "note");

    @TempDir
    Path folder;

    private House house(PersonalData stays) {
        return new House(Profile.embedded("house", folder.resolve("db")), stays);
    }

    @Test
    void rowsOfAModuleThatIsNotInstalledAreNamedAndGoWhenItIsBack() {
        RecordRef zebedee;
        try (House house = house(GOES)) {
            zebedee = house.guest("Zebedee Quuxley");
            house.stay(Stay.of(zebedee, LocalDate.of(2026, 1, 3), "one"));
            house.stay(Stay.of(zebedee, LocalDate.of(2026, 1, 4), "two"));
            house.stay(Stay.of(house.guest("Ada"), LocalDate.of(2026, 1, 5), "other"));
        }
        try (House house = house(null)) {
            ErasureCertificate certificate = house.privacy.erase(zebedee, "asked for", false, Progress.NONE);
            assertThat(certificate.parts())
                    .filteredOn(part -> part.fate().equals("left"))
                    .containsExactly(new Part(Stay.TYPE, "Stays", "left", 2, "", ""));
            assertThat(house.privacy.completeErasures(Instant.now(), Progress.NONE))
                    .isZero();
        }
        try (House house = house(GOES)) {
            assertThat(house.stays()).hasSize(3);
            assertThat(house.privacy.completeErasures(Instant.now(), Progress.NONE))
                    .isEqualTo(2);
            assertThat(house.stays()).extracting(Stay::note).containsExactly("other");
            assertThat(house.privacy.completeErasures(Instant.now(), Progress.NONE))
                    .isZero();
            assertThat(house.open.check(Progress.NONE).problems()).isEmpty();
        }
    }

    @Test
    void whatALawKeepsGoesTheDayAfterItLetsGo() {
        try (House house = house(STAYS)) {
            RecordRef zebedee = house.guest("Zebedee Quuxley");
            house.stay(Stay.of(zebedee, LocalDate.of(2026, 1, 3), "Zebedee Quuxley"));
            house.privacy.erase(zebedee, "asked for", false, Progress.NONE);
            assertThat(house.stays()).singleElement().satisfies(stay -> {
                assertThat(stay.guest()).isNull();
                assertThat(stay.note()).doesNotContain("Zebedee");
            });

            assertThat(house.privacy.completeErasures(noon(LocalDate.of(2028, 1, 3)), Progress.NONE))
                    .isZero();
            assertThat(house.privacy.completeErasures(noon(LocalDate.of(2028, 1, 4)), Progress.NONE))
                    .isEqualTo(1);
            assertThat(house.stays()).isEmpty();
            assertThat(house.privacy.certificates().getFirst().reason()).contains("certificate 1");
            assertThat(house.open.check(Progress.NONE).problems()).isEmpty();
        }
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
    }
}
