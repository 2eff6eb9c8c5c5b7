package org.maitri.ui.internal.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.MetricValue;
import org.maitri.spi.metric.Unit;
import org.maitri.spi.record.Tone;
import org.maitri.ui.NumberFormats;
import org.maitri.ui.internal.Messages;

/** What a tile says of a metric: the figure, and the change against the period before with what it means. Any thread. */
public final class TileWords {

    private final Metric metric;
    private final MetricValue value;

    /**
     * The change against the period before.
     *
     * @param icon the arrow's name in the icon set
     * @param words "12 h less than before"
     * @param tone whether that is good
     */
    public record Trend(String icon, String words, Tone tone) {}

    public TileWords(Metric metric, MetricValue value) {
        this.metric = metric;
        this.value = value;
    }

    /** The figure with its unit; a dash where there is none. */
    public String figure() {
        return value.value().map(this::figure).orElse("\u2013");
    }

    private String figure(BigDecimal number) {
        return NumberFormats.local().figure(number, value.unit(metric));
    }

    /** Empty where one of the two is not known. */
    public Optional<Trend> trend() {
        if (value.value().isEmpty() || value.previous().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal change = value.value().get().subtract(value.previous().get());
        String figure = figure(change.abs());
        if (change.signum() == 0 || figure.equals(figure(BigDecimal.ZERO))) {
            return Optional.of(new Trend("equal", Messages.get("tile.same"), Tone.NEUTRAL));
        }
        boolean more = change.signum() > 0;
        Tone tone = switch (metric.direction()) {
            case NEITHER -> Tone.NEUTRAL;
            case MORE_IS_BETTER -> more ? Tone.GOOD : Tone.BAD;
            case LESS_IS_BETTER -> more ? Tone.BAD : Tone.GOOD;
        };
        String key = "tile." + (more ? "more" : "less")
                + switch (tone) {
                    case GOOD -> ".good";
                    case BAD -> ".bad";
                    default -> "";
                };
        return Optional.of(new Trend(
                more ? "arrow-up-right" : "arrow-down-right",
                Messages.get(key, isShare() ? points(change) : figure),
                tone));
    }

    /** From how many records a share is computed; blank for other figures. */
    public String base() {
        return isShare() && value.value().isPresent() && value.base() > 0
                ? Messages.get("tile.from", value.base())
                : "";
    }

    private boolean isShare() {
        return value.unit(metric).equals(Unit.PERCENT);
    }

    /** Between two shares lie percentage points; a percentage would be of the one before. */
    private static String points(BigDecimal change) {
        return Messages.get(
                "tile.points", NumberFormats.local().figure(change.abs(), new Unit("", "", Unit.PERCENT.decimals())));
    }

    /** Everything the tile knows, for the tooltip. */
    public String explanation() {
        StringBuilder text = new StringBuilder(metric.explanation());
        if (value.base() > 0) {
            text.append('\n').append(Messages.get("tile.base", value.base()));
        }
        if (!value.note().isBlank()) {
            text.append('\n').append(value.note());
        }
        return text.toString();
    }

    /** The tile as one sentence, for people who do not see it. */
    public String sentence() {
        return metric.label() + ": " + (figure() + ' ' + base()).strip()
                + trend().map(trend -> ", " + trend.words()).orElse("")
                + (value.note().isBlank() ? "" : ". " + value.note());
    }
}
