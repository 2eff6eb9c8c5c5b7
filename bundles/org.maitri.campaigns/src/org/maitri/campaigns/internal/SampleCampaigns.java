package org.maitri.campaigns.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.CampaignResponse;
import org.maitri.campaigns.CampaignResult;
import org.maitri.campaigns.Creative;
import org.maitri.kernel.Period;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.record.Roles;
import org.maitri.spi.sample.SampleContributor;
import org.maitri.spi.sample.SampleScope;
import org.osgi.service.component.annotations.Component;

/**
 * A year of advertising for kitchen appliances. The big autumn campaign is paused on the day of the recall and goes on,
 * with less effect at first, when customers are served.
 */
@Component(service = SampleContributor.class)
public final class SampleCampaigns implements SampleContributor {

    private static final int PAUSED_DAYS = 9;
    private static final List<String> AGES = List.of("18-29", "30-44", "45-59", "60+");

    /** One of the smaller campaigns. @param start days after the beginning of the year */
    private record Plan(
            String name,
            String audience,
            String need,
            String needKind,
            List<String> channels,
            int start,
            int days,
            int budget,
            String headline) {}

    private static final List<Plan> PLANS = List.of(
            new Plan(
                    "Spring clean kitchen",
                    "Households with children",
                    "A kitchen that is quick to clean",
                    "real",
                    List.of("search", "social"),
                    20,
                    42,
                    6_000,
                    "Wipe once, cook again"),
            new Plan(
                    "Thank you, regulars",
                    "Customers of more than two years",
                    "To be known and valued",
                    "real",
                    List.of("mail"),
                    75,
                    30,
                    1_500,
                    "Five years with you"),
            new Plan(
                    "Summer juices",
                    "People who moved house",
                    "Fresh drinks without effort",
                    "real",
                    List.of("social", "display"),
                    110,
                    50,
                    8_000,
                    "Cold in ninety seconds"),
            new Plan(
                    "Colours of the year",
                    "Design lovers",
                    "A kitchen others admire",
                    "perceived",
                    List.of("social", "print"),
                    160,
                    35,
                    5_000,
                    "Sage, saffron, slate"));

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String label() {
        return Messages.get("sample.label");
    }

    @Override
    public void create(SampleScope scope) {
        for (Plan plan : PLANS) {
            LocalDate first = scope.year().from().plusDays(plan.start());
            run(scope, plan, new Period(first, first.plusDays(plan.days() - 1L)));
        }
        Period flight = scope.bigCampaign();
        run(
                scope,
                new Plan(
                        "Warm autumn",
                        "Everyone who cooks at home",
                        "Warmth and time together",
                        "real",
                        List.of("search", "social", "display", "radio"),
                        0,
                        (int) flight.days(),
                        48_000,
                        "The first cup of the morning"),
                flight);
        draft(scope);
    }

    private static void draft(SampleScope scope) {
        Campaign next = scope.work().add(new Campaign());
        next.setName("New year, new trust");
        next.setAudience("Customers whose kettle was replaced");
        next.setNeed("Certainty that the new one is safe");
        next.setNeedKind("real");
        next.setChannels(Set.of("mail"));
        next.setCurrency(SampleScope.CURRENCY);
        next.setBudget(BigDecimal.valueOf(4_000));
        next.setStartsOn(scope.year().to().plusDays(21));
        next.setEndsOn(scope.year().to().plusDays(51));
        next.submitForReview(at(scope, scope.year().to(), 9));
        scope.offer(Roles.CAMPAIGN, next.ref());
    }

    private static void run(SampleScope scope, Plan plan, Period flight) {
        Campaign campaign = scope.work().add(new Campaign());
        campaign.setName(plan.name());
        campaign.setAudience(plan.audience());
        campaign.setNeed(plan.need());
        campaign.setNeedKind(plan.needKind());
        campaign.setChannels(Set.copyOf(plan.channels()));
        campaign.setCurrency(SampleScope.CURRENCY);
        campaign.setBudget(BigDecimal.valueOf(plan.budget()));
        campaign.setStartsOn(flight.from());
        campaign.setEndsOn(flight.to());
        scope.offer(Roles.CAMPAIGN, campaign.ref());
        creative(scope, campaign, plan);
        live(scope, campaign, flight);
        LocalDate last = flight.to().isBefore(scope.year().to())
                ? flight.to()
                : scope.year().to();
        for (LocalDate day = flight.from(); !day.isAfter(last); day = day.plusDays(1)) {
            double effect = effect(scope, flight, day);
            if (effect > 0) {
                day(scope, campaign, plan, day, effect, flight.days());
            }
        }
        respond(scope, campaign, new Period(flight.from(), last));
    }

    private static void live(SampleScope scope, Campaign campaign, Period flight) {
        campaign.submitForReview(at(scope, flight.from().minusDays(12), 10));
        campaign.approve(
                "Meera Nair",
                "Honest, warm, no promise we cannot keep.",
                at(scope, flight.from().minusDays(8), 15));
        campaign.start(at(scope, flight.from(), 8));
        if (flight.contains(scope.crisisDay())) {
            campaign.pause("The kettle it shows is being recalled.", at(scope, scope.crisisDay(), 11));
            campaign.resume(at(scope, scope.crisisDay().plusDays(PAUSED_DAYS), 9));
        }
        if (flight.to().isBefore(scope.year().to())) {
            campaign.finish(at(scope, flight.to(), 20));
        }
    }

    private static void creative(SampleScope scope, Campaign campaign, Plan plan) {
        for (String channel : plan.channels()) {
            Creative creative = scope.work().add(new Creative());
            creative.setCampaign(campaign.ref());
            creative.setName(plan.name() + ", " + channel);
            creative.setKind(channel.equals("radio") ? "spot" : channel.equals("mail") ? "mailing" : "image");
            creative.setHeadline(plan.headline());
            creative.setLandingUrl("https://shop.example/"
                    + plan.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
        }
    }

    /** 1 for a usual day, 0 while the campaign is paused. */
    private static double effect(SampleScope scope, Period flight, LocalDate day) {
        LocalDate crisis = scope.crisisDay();
        if (!flight.contains(crisis) || day.isBefore(crisis)) {
            return 1;
        }
        return day.isBefore(crisis.plusDays(PAUSED_DAYS)) ? 0 : 0.6;
    }

    private static void day(SampleScope scope, Campaign campaign, Plan plan, LocalDate day, double effect, long days) {
        RandomGenerator random = scope.random();
        for (String channel : plan.channels()) {
            double spend = plan.budget() * 0.95 / days / plan.channels().size() * (0.8 + 0.4 * random.nextDouble());
            long impressions = Math.round(spend * (90 + random.nextInt(60)));
            long clicks = Math.round(impressions * (0.008 + 0.01 * random.nextDouble()) * effect);
            long bought = Math.round(clicks * (0.02 + 0.02 * random.nextDouble()) * effect);
            CampaignResult result = scope.work().add(new CampaignResult());
            result.setCampaign(campaign.ref());
            result.setResultOn(day);
            result.setChannel(channel);
            result.setAd(plan.name() + ", " + channel);
            result.setAgeBand(AGES.get(random.nextInt(AGES.size())));
            result.setImpressions(impressions);
            result.setClicks(clicks);
            result.setSpend(BigDecimal.valueOf(spend));
            result.setConversions(BigDecimal.valueOf(bought));
            result.setRevenue(BigDecimal.valueOf(bought * (39L + random.nextInt(60))));
        }
    }

    private static void respond(SampleScope scope, Campaign campaign, Period flight) {
        RandomGenerator random = scope.random();
        for (RecordRef customer : scope.offered(Roles.CUSTOMER)) {
            if (random.nextInt(4) != 0) {
                continue;
            }
            LocalDate day = flight.from().plusDays(random.nextInt((int) flight.days()));
            Instant at = at(scope, day, 8 + random.nextInt(12));
            scope.work().add(CampaignResponse.of(campaign, customer, CampaignResponse.CONTACTED, at));
            if (random.nextInt(5) == 0) {
                scope.work().add(CampaignResponse.of(campaign, customer, CampaignResponse.CLICKED, at.plusSeconds(90)));
            }
            if (random.nextInt(14) == 0) {
                scope.work().add(CampaignResponse.of(campaign, customer, CampaignResponse.BOUGHT, at.plusSeconds(900)));
            }
        }
    }

    private static Instant at(SampleScope scope, LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(scope.zone()).toInstant();
    }
}
