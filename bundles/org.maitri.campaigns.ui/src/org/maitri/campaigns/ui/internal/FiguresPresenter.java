package org.maitri.campaigns.ui.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.maitri.campaigns.CampaignFigures;
import org.maitri.campaigns.Figures;
import org.maitri.kernel.Period;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.metric.DaySeries;
import org.maitri.spi.metric.MetricValue.Point;
import org.maitri.spi.persistence.Database;
import org.maitri.ui.NumberFormats;

/** Decides what is shown of a campaign's results. Knows no widgets. */
final class FiguresPresenter {

    private static final String NOTHING = "\u2013";

    /** A figure in words. */
    record Shown(String label, String value, String explanation) {}

    /** All of it. */
    record View(List<Shown> figures, List<Point> spend, List<Point> conversions) {}

    private final Database database;
    private final NumberFormats numbers;

    FiguresPresenter(Database database, NumberFormats numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** Reads the database: not on the UI thread. */
    View view(RecordRef campaign) {
        return database.read(work -> view(
                CampaignFigures.of(work, List.of(campaign.id())).getOrDefault(campaign.id(), Figures.NONE),
                CampaignFigures.byDay(work, campaign.id())));
    }

    View view(Figures figures, Map<LocalDate, Figures> days) {
        List<Shown> shown = new ArrayList<>();
        shown.add(shown("impressions", Optional.of(numbers.whole(figures.impressions()))));
        shown.add(shown("clicks", Optional.of(numbers.whole(figures.clicks()))));
        shown.add(shown("spend", Optional.of(numbers.money(figures.spend()))));
        shown.add(shown("conversions", Optional.of(numbers.decimal(figures.conversions(), 2))));
        shown.add(shown("ctr", figures.ctr().map(numbers::percent)));
        shown.add(shown("cpc", figures.cpc().map(numbers::money)));
        shown.add(shown("cpm", figures.cpm().map(numbers::money)));
        shown.add(shown("cpa", figures.cpa().map(numbers::money)));
        shown.add(shown("roas", figures.roas().map(value -> numbers.decimal(value, 2))));
        return new View(shown, series(days, Figures::spend), series(days, Figures::conversions));
    }

    private static Shown shown(String figure, Optional<String> value) {
        return new Shown(
                Messages.get("figure." + figure), value.orElse(NOTHING), Messages.get("figure." + figure + ".tip"));
    }

    private static List<Point> series(Map<LocalDate, Figures> days, Function<Figures, BigDecimal> of) {
        if (days.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, BigDecimal> values = new HashMap<>();
        days.forEach((day, figures) -> values.put(day, of.apply(figures)));
        LocalDate first = days.keySet().stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.keySet().stream().max(LocalDate::compareTo).orElseThrow();
        return DaySeries.sums(new Period(first, last), values);
    }
}
