package org.maitri.campaigns.internal;

import static org.maitri.campaigns.internal.Messages.get;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.maitri.campaigns.Campaign;
import org.maitri.campaigns.CampaignFigures;
import org.maitri.campaigns.CampaignState;
import org.maitri.campaigns.Figures;
import org.maitri.kernel.Texts;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.osgi.service.component.annotations.Component;

/** Describes campaigns. */
@Component(service = RecordType.class)
public final class CampaignType extends DescribedType<Campaign> {

    static final List<Choice> STATES = List.of(
            state(CampaignState.DRAFT, Tone.NEUTRAL, "pencil"),
            state(CampaignState.REVIEW, Tone.INFO, "eye"),
            state(CampaignState.APPROVED, Tone.INFO, "stamp"),
            state(CampaignState.RUNNING, Tone.GOOD, "play"),
            state(CampaignState.PAUSED, Tone.WARNING, "pause"),
            state(CampaignState.FINISHED, Tone.NEUTRAL, "flag"),
            state(CampaignState.CANCELLED, Tone.BAD, "circle-x"));

    private static final List<Choice> NEEDS = List.of(
            new Choice("real", get("need.real"), Tone.GOOD, "heart"),
            new Choice("perceived", get("need.perceived"), Tone.NEUTRAL, "sparkles"));

    public CampaignType() {
        super(
                Texts.beside(Messages.class),
                Campaign.class,
                "megaphone",
                Sort.byNewest("startsOn"),
                Campaign::new,
                Field.concat(planned(), achieved()));
    }

    private static List<Field<Campaign>> planned() {
        return List.of(
                Field.<Campaign>of("name", FieldKind.TEXT, get("campaign.name"))
                        .maxLength(400)
                        .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                        .build(Campaign::name, Campaign::setName),
                Field.<Campaign>of("state", FieldKind.CHOICE, get("campaign.state"))
                        .choices(STATES)
                        .use(Use.LISTED, Use.SORTED)
                        .readOnly(Campaign::state),
                Field.<Campaign>of("audience", FieldKind.TEXT, get("campaign.audience"))
                        .maxLength(400)
                        .use(Use.LISTED, Use.SEARCHED)
                        .build(Campaign::audience, Campaign::setAudience),
                Field.<Campaign>of("existingCustomers", FieldKind.REFERENCE, get("campaign.existingCustomers"))
                        .role(Roles.AUDIENCE)
                        .help(get("campaign.audience.help"))
                        .build(Campaign::existingCustomers, Campaign::setExistingCustomers),
                Field.<Campaign>of("newCustomers", FieldKind.REFERENCE, get("campaign.newCustomers"))
                        .role(Roles.AUDIENCE)
                        .help(get("campaign.audience.help"))
                        .build(Campaign::newCustomers, Campaign::setNewCustomers),
                Field.<Campaign>of("need", FieldKind.LONG_TEXT, get("campaign.need"))
                        .use(Use.SEARCHED)
                        .build(Campaign::need, Campaign::setNeed),
                Field.<Campaign>of("needKind", FieldKind.CHOICE, get("campaign.needKind"))
                        .choices(NEEDS)
                        .build(Campaign::needKind, Campaign::setNeedKind),
                Field.<Campaign>of("channels", FieldKind.TAGS, get("campaign.channels"))
                        .use(Use.LISTED)
                        .<Set<String>>build(Campaign::channels, Campaign::setChannels),
                Field.<Campaign>of("startsOn", FieldKind.DATE, get("campaign.startsOn"))
                        .use(Use.LISTED, Use.SORTED)
                        .build(Campaign::startsOn, Campaign::setStartsOn),
                Field.<Campaign>of("endsOn", FieldKind.DATE, get("campaign.endsOn"))
                        .use(Use.SORTED)
                        .build(Campaign::endsOn, Campaign::setEndsOn),
                Field.<Campaign>of("budget", FieldKind.MONEY, get("campaign.budget"))
                        .currency("currency")
                        .use(Use.LISTED, Use.SORTED)
                        .check(CampaignType::negative)
                        .build(Campaign::budget, Campaign::setBudget),
                Field.<Campaign>of("currency", FieldKind.TEXT, get("campaign.currency"))
                        .maxLength(3)
                        .check(CampaignType::noCurrency)
                        .build(Campaign::currency, Campaign::setCurrency));
    }

    private static List<Field<Campaign>> achieved() {
        return List.of(
                figure("spend", FieldKind.MONEY, figures -> Optional.of(figures.spend()), Use.LISTED),
                figure("impressions", FieldKind.INTEGER, figures -> Optional.of(figures.impressions())),
                figure("clicks", FieldKind.INTEGER, figures -> Optional.of(figures.clicks())),
                figure("conversions", FieldKind.DECIMAL, figures -> Optional.of(figures.conversions())),
                figure("ctr", FieldKind.PERCENT, Figures::ctr, Use.LISTED),
                figure("cpc", FieldKind.MONEY, Figures::cpc),
                figure("cpm", FieldKind.MONEY, Figures::cpm),
                figure("cpa", FieldKind.MONEY, Figures::cpa, Use.LISTED),
                figure("roas", FieldKind.DECIMAL, Figures::roas),
                Field.<Campaign>of("pauseReason", FieldKind.LONG_TEXT, get("campaign.pauseReason"))
                        .use(Use.SEARCHED)
                        .readOnly(Campaign::pauseReason),
                Field.<Campaign>of("approvalNote", FieldKind.LONG_TEXT, get("campaign.approvalNote"))
                        .readOnly(Campaign::approvalNote),
                Field.<Campaign>of("approvedBy", FieldKind.TEXT, get("campaign.approvedBy"))
                        .readOnly(Campaign::approvedBy));
    }

    private static Field<Campaign> figure(String id, FieldKind kind, Function<Figures, Optional<?>> of, Use... uses) {
        return Field.<Campaign>of(id, kind, get("figure." + id))
                .use(uses)
                .currency(kind.equals(FieldKind.MONEY) ? "currency" : null)
                .derived((work, ids) -> read(work, ids, of));
    }

    private static Map<UUID, Object> read(UnitOfWork work, Collection<UUID> ids, Function<Figures, Optional<?>> of) {
        Map<UUID, Object> values = new HashMap<>();
        CampaignFigures.of(work, ids)
                .forEach((id, figures) -> of.apply(figures).ifPresent(value -> values.put(id, value)));
        return values;
    }

    private static Choice state(String value, Tone tone, String icon) {
        return new Choice(value, get("state." + value), tone, icon);
    }

    private static String negative(Object amount) {
        return ((BigDecimal) amount).signum() < 0 ? get("campaign.wrong.budget") : null;
    }

    private static String noCurrency(Object code) {
        return Currency.getAvailableCurrencies().stream()
                        .anyMatch(known -> known.getCurrencyCode().equals(code))
                ? null
                : get("campaign.wrong.currency", code);
    }

    @Override
    public String title(Campaign campaign) {
        return titled(campaign.name());
    }

    @Override
    public String subtitle(Campaign campaign) {
        return campaign.audience() == null ? "" : campaign.audience();
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.CAMPAIGN);
    }
}
