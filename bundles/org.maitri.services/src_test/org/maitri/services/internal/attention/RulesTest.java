package org.maitri.services.internal.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.attention.Attention.Answer;
import org.maitri.spi.attention.Contact;
import org.maitri.spi.attention.ContactContributor.Whereabouts;

/** Limits and quiet hours, worked out by hand. */
class RulesTest {

    private static final ZoneId COMPUTER = ZoneId.of("UTC");
    private static final Whereabouts BERLIN = new Whereabouts("Germany", "");

    private List<Limit> limits = List.of();
    private List<Quiet> quiet = List.of();

    private Answer ask(String channel, String purpose, Whereabouts where, String at, Contact... made) {
        return new Rules(limits, quiet, channel, purpose, COMPUTER)
                .answer(null, List.of(made), where, Instant.parse(at));
    }

    private static Contact mail(String at) {
        return new Contact(
                new RecordRef("customers.person", new UUID(1, 1)), Instant.parse(at), "mail", "marketing", null);
    }

    private static Quiet night(String zone) {
        return Quiet.of("any", "every", "20:00", "08:00", zone);
    }

    @Test
    void whatALimitIsForIsToldWhereItHolds() {
        Limit limit = Limit.of("any", "any", 0, Span.WEEK);
        limit.setReason("Many complained\nabout our letters. ");
        limits = List.of(limit);

        assertThat(ask("mail", "marketing", BERLIN, "2026-03-10T09:00:00Z").reason())
                .endsWith("(Why this limit: Many complained about our letters.)");
    }

    @Test
    void quietHoursOfAWholeDayAreCalledSo() {
        Quiet sunday = Quiet.of("phone", "sunday", "00:00", "00:00", null);
        quiet = List.of(sunday);

        assertThat(new QuietType().title(sunday)).isEqualTo("Quiet all day, Sunday, by telephone");
        assertThat(ask("phone", "marketing", BERLIN, "2026-03-08T12:00:00Z").reasons())
                .singleElement()
                .asString()
                .contains("all day, Sunday")
                .doesNotContain("00:00 to");
    }

    @Test
    void whatTheLimitLeavesIsAllowed() {
        limits = List.of(Limit.of("mail", "marketing", 2, Span.WEEK));
        assertThat(ask("mail", "marketing", BERLIN, "2026-03-10T12:00:00Z", mail("2026-03-09T12:00:00Z"))
                        .allowed())
                .isTrue();
    }

    @Test
    void aFullLimitHoldsUntilTheOldestContactCountsNoMore() {
        limits = List.of(Limit.of("mail", "marketing", 2, Span.WEEK));
        Answer answer = ask(
                "mail",
                "marketing",
                BERLIN,
                "2026-03-12T12:00:00Z",
                mail("2026-03-04T12:00:00Z"),
                mail("2026-03-09T09:00:00Z"),
                mail("2026-03-10T09:00:00Z"),
                mail("2026-03-11T09:00:00Z"));
        assertThat(answer.allowed()).isFalse();
        // three count; with the contacts of the 9th and of the 10th gone, one is left
        assertThat(answer.earliest()).contains(Instant.parse("2026-03-17T09:00:00Z"));
        assertThat(answer.reason()).contains("At most 2 contacts a week by mail for advertising: 3 contacts count");
    }

    @Test
    void aDayIsADayWhenTheClocksChange() {
        limits = List.of(Limit.of("any", "any", 1, Span.DAY));
        // Berlin, 28 March 12:00 is 11:00 UTC; 29 March 12:00 is 10:00 UTC: that day has 23 hours
        Answer answer = ask("mail", "marketing", BERLIN, "2026-03-29T09:59:00Z", mail("2026-03-28T11:00:00Z"));
        assertThat(answer.earliest()).contains(Instant.parse("2026-03-29T10:00:00Z"));
        assertThat(ask("mail", "marketing", BERLIN, "2026-03-29T10:00:00Z", mail("2026-03-28T11:00:00Z"))
                        .allowed())
                .isTrue();
    }

    @Test
    void aMonthIsOneOfTheCalendar() {
        limits = List.of(Limit.of("any", "any", 1, Span.MONTH));
        Answer answer = ask("mail", "survey", BERLIN, "2026-02-10T12:00:00Z", mail("2026-01-31T12:00:00Z"));
        assertThat(answer.earliest()).contains(Instant.parse("2026-02-28T12:00:00Z"));
    }

    @Test
    void whereACountryHasSeveralTimeZonesTheLastAndTheStrictestCounts() {
        Whereabouts america = new Whereabouts("United States", "");
        limits = List.of(Limit.of("any", "any", 1, Span.DAY));
        // clocks are set forward in New York on 8 March at 07:00 UTC, in Honolulu never
        assertThat(ask("mail", "marketing", america, "2026-03-08T11:30:00Z", mail("2026-03-07T12:00:00Z"))
                        .earliest())
                .contains(Instant.parse("2026-03-08T12:00:00Z"));
        limits = List.of();
        quiet = List.of(night(null));
        // 13:00 UTC: 08:00 in New York, 03:00 in Honolulu
        assertThat(ask("mail", "marketing", america, "2026-01-15T13:00:00Z").allowed())
                .isFalse();
    }

    @Test
    void answersToWhatACustomerAskedAreNeverHeld() {
        limits = List.of(Limit.of("any", "any", 0, Span.WEEK));
        quiet = List.of(night(null));
        assertThat(ask("mail", "service", BERLIN, "2026-03-10T23:00:00Z").allowed())
                .isTrue();
        assertThat(ask("mail", "marketing", BERLIN, "2026-03-10T12:00:00Z").earliest())
                .isEmpty();
    }

    @Test
    void aLimitOfAnotherChannelOrPurposeSaysNothing() {
        limits = List.of(Limit.of("phone", "any", 0, Span.WEEK), Limit.of("any", "survey", 0, Span.WEEK));
        assertThat(ask("mail", "marketing", BERLIN, "2026-03-10T12:00:00Z").allowed())
                .isTrue();
    }

    @Test
    void quietHoursGoByTheClockOfTheCustomer() {
        quiet = List.of(night(null));
        // 06:30 UTC: 07:30 in Berlin, 15:30 in Tokyo
        Answer berlin = ask("phone", "marketing", BERLIN, "2026-01-15T06:30:00Z");
        assertThat(berlin.earliest()).contains(Instant.parse("2026-01-15T07:00:00Z"));
        assertThat(berlin.reason()).contains("07:30").contains("Europe/Berlin").doesNotContain("may be");
        assertThat(ask("phone", "marketing", new Whereabouts("", "+81 3 5550 1234"), "2026-01-15T06:30:00Z")
                        .allowed())
                .isTrue();
    }

    @Test
    void theMorningComesAnHourEarlierWhenTheClocksWereSetForward() {
        quiet = List.of(night(null));
        // 28 March 21:00 in Berlin is 20:00 UTC; 29 March 08:00 is 06:00 UTC
        assertThat(ask("mail", "marketing", BERLIN, "2026-03-28T20:00:00Z").earliest())
                .contains(Instant.parse("2026-03-29T06:00:00Z"));
        // 24 October 21:00 is 19:00 UTC; 25 October 08:00 is 07:00 UTC
        assertThat(ask("mail", "marketing", BERLIN, "2026-10-24T19:00:00Z").earliest())
                .contains(Instant.parse("2026-10-25T07:00:00Z"));
    }

    @Test
    void aTimeTheClocksLeaveOutOrShowTwiceIsNoGap() {
        quiet = List.of(Quiet.of("any", "every", "22:00", "02:30", null));
        // 02:30 is left out on 29 March: the clocks change at 01:00 UTC
        assertThat(ask("mail", "marketing", BERLIN, "2026-03-29T00:30:00Z").earliest())
                .contains(Instant.parse("2026-03-29T01:00:00Z"));
        // 02:30 comes twice on 25 October, at 00:30 and at 01:30 UTC
        assertThat(ask("mail", "marketing", BERLIN, "2026-10-25T00:45:00Z").earliest())
                .contains(Instant.parse("2026-10-25T01:30:00Z"));
        // quiet hours that begin then begin with the first of the two
        quiet = List.of(Quiet.of("any", "every", "02:30", "08:00", null));
        assertThat(ask("mail", "marketing", BERLIN, "2026-10-25T00:45:00Z").earliest())
                .contains(Instant.parse("2026-10-25T07:00:00Z"));
    }

    @Test
    void whereACountryHasSeveralTimeZonesTheHourIsRightInAll() {
        quiet = List.of(night(null));
        // 15:00 UTC on 15 January: 10:00 in New York, 05:00 in Honolulu and on Adak; 08:00 there is 18:00 UTC
        Answer answer = ask("phone", "marketing", new Whereabouts("USA", ""), "2026-01-15T15:00:00Z");
        assertThat(answer.earliest()).contains(Instant.parse("2026-01-15T18:00:00Z"));
        assertThat(answer.zone()).contains("several time zones");
        assertThat(answer.reason()).contains("may be");
    }

    @Test
    void weekendsAreQuietAsAWhole() {
        quiet = List.of(Quiet.of("any", "weekend", "00:00", "00:00", null), night(null));
        // Friday 6 March 21:00 in Berlin; Monday 9 March 08:00 is 07:00 UTC
        assertThat(ask("phone", "marketing", BERLIN, "2026-03-06T20:00:00Z").earliest())
                .contains(Instant.parse("2026-03-09T07:00:00Z"));
    }

    @Test
    void theTimeTheLimitAllowsIsNotInQuietHours() {
        limits = List.of(Limit.of("any", "any", 1, Span.DAY));
        quiet = List.of(night(null));
        // the contact of 19:30 UTC counts until 20:30 in Berlin; 08:00 on the 12th is 07:00 UTC
        assertThat(ask("mail", "marketing", BERLIN, "2026-03-11T12:00:00Z", mail("2026-03-10T19:30:00Z"))
                        .earliest())
                .contains(Instant.parse("2026-03-12T07:00:00Z"));
    }

    @Test
    void whereNobodyKnowsTheZoneItIsSaidWhichIsTaken() {
        quiet = List.of(night("America/New_York"));
        Whereabouts nowhere = new Whereabouts("", "030 5550 1234");
        Answer set = ask("mail", "marketing", nowhere, "2026-01-15T11:00:00Z");
        assertThat(set.earliest()).contains(Instant.parse("2026-01-15T13:00:00Z"));
        assertThat(set.zone()).contains("America/New_York");
        quiet = List.of(night(null));
        assertThat(ask("mail", "marketing", nowhere, "2026-01-15T11:00:00Z").zone())
                .contains("UTC of this computer");
    }

    @Test
    void whatTheLawForbidsBecomesAllowedAtNoTime() {
        limits = List.of(Limit.of("any", "any", 1, Span.DAY));
        Answer answer = new Rules(limits, quiet, "mail", "marketing", COMPUTER)
                .answer(
                        "No consent.",
                        List.of(mail("2026-03-10T11:00:00Z")),
                        BERLIN,
                        Instant.parse("2026-03-10T12:00:00Z"));
        assertThat(answer.reasons()).hasSize(2).first().isEqualTo("No consent.");
        assertThat(answer.earliest()).isEmpty();
    }

    @Test
    void countriesAreKnownByMostOfTheirNames() {
        assertThat(Stream.of("Germany", "DE", "deutschland", "DEU", "Allemagne").map(Regions::named))
                .allSatisfy(region -> assertThat(region).contains("DE"));
        assertThat(Regions.named("U.S.A.")).contains("US");
        assertThat(Regions.named("Atlantis")).isEmpty();
        assertThat(Regions.zones("IN")).containsExactly(ZoneId.of("Asia/Kolkata"));
    }
}
