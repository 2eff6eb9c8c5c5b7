package org.maitri.campaigns.internal;

import static org.maitri.campaigns.internal.Messages.get;

import java.util.List;
import org.maitri.campaigns.Creative;
import org.maitri.kernel.Texts;
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

/** Describes the advertisements of a campaign. */
@Component(service = RecordType.class)
public final class CreativeType extends DescribedType<Creative> {

    private static final List<Choice> KINDS = List.of(
            kind("image", "image"),
            kind("video", "video"),
            kind("text", "text"),
            kind("print", "newspaper"),
            kind("spot", "radio"),
            kind("mailing", "mail"));

    public CreativeType() {
        super(
                Texts.beside(Messages.class),
                Creative.class,
                "image",
                Sort.by("name"),
                Creative::new,
                List.of(
                        Field.<Creative>of("campaignId", FieldKind.REFERENCE, get("campaign.label"))
                                .role(Roles.CAMPAIGN)
                                .build(Creative::campaign, Creative::setCampaign),
                        Field.<Creative>of("name", FieldKind.TEXT, get("creative.name"))
                                .maxLength(400)
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                                .build(Creative::name, Creative::setName),
                        Field.<Creative>of("kind", FieldKind.CHOICE, get("creative.kind"))
                                .choices(KINDS)
                                .use(Use.LISTED)
                                .build(Creative::kind, Creative::setKind),
                        Field.<Creative>of("headline", FieldKind.TEXT, get("creative.headline"))
                                .use(Use.LISTED, Use.SEARCHED)
                                .build(Creative::headline, Creative::setHeadline),
                        Field.<Creative>of("body", FieldKind.LONG_TEXT, get("creative.body"))
                                .use(Use.SEARCHED)
                                .build(Creative::body, Creative::setBody),
                        Field.<Creative>of("landingUrl", FieldKind.URL, get("creative.landingUrl"))
                                .maxLength(2000)
                                .build(Creative::landingUrl, Creative::setLandingUrl)));
    }

    private static Choice kind(String value, String icon) {
        return new Choice(value, get("creative.kind." + value), Tone.NEUTRAL, icon);
    }

    @Override
    public String title(Creative creative) {
        return titled(creative.name());
    }

    @Override
    public boolean standalone() {
        return false;
    }
}
