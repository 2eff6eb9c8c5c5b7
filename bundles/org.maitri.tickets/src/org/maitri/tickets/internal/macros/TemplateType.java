package org.maitri.tickets.internal.macros;

import java.util.List;
import java.util.Optional;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Languages;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Records;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Describes texts with placeholders. */
@Component(service = RecordType.class)
public final class TemplateType extends DescribedType<Template> {

    public TemplateType() {
        super(
                Messages.texts(),
                Template.class,
                "file-text",
                Sort.by("name"),
                Template::new,
                List.of(
                        Field.<Template>of("name", FieldKind.TEXT, Messages.get("template.name"))
                                .help(Messages.get("template.name.help"))
                                .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                                .maxLength(200)
                                .build(Template::name, Template::setName),
                        Field.<Template>of("language", FieldKind.CHOICE, Messages.get("template.language"))
                                .help(Messages.get("template.language.help"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .choices(Languages.choices(Messages.get("language.any")))
                                .build(Template::language, Template::setLanguage),
                        Field.<Template>of("words", FieldKind.LONG_TEXT, Messages.get("template.words"))
                                .help(Messages.get("template.words.help"))
                                .use(Use.LISTED, Use.SEARCHED, Use.REQUIRED)
                                .check(TemplateType::problem)
                                .build(Template::words, Template::setWords)));
    }

    /** The fields there are: what a placeholder may name. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile Records records;

    @Override
    public Optional<String> problem(Template template, UnitOfWork work) {
        Records known = records;
        return known == null
                ? Optional.empty()
                : Filling.problem(template.words())
                        .or(() -> unknown(template.words(), known))
                        .or(() -> twice(template, work));
    }

    /** Two texts of one name and language: nobody could say which of them customers get. */
    private Optional<String> twice(Template template, UnitOfWork work) {
        return Template.named(template.name(), work).stream()
                .filter(other -> !other.id().equals(template.id()))
                .filter(other -> other.language().equals(template.language()))
                .findFirst()
                .map(other -> Messages.get("template.twice", other.name(), language(other)));
    }

    /** What the language of a text is called. */
    static String language(Template template) {
        return Languages.ANY.equals(template.language())
                ? Messages.get("language.any")
                : Languages.name(template.language());
    }

    private static Optional<String> unknown(String words, Records known) {
        return Filling.places(words).stream()
                .filter(place -> !TicketPlaces.isKnown(place, known))
                .findFirst()
                .map(place -> Messages.get("template.unknown", "{{" + place + "}}"));
    }

    private static String problem(Object words) {
        return Filling.problem((String) words).orElse(null);
    }

    @Override
    public String title(Template template) {
        return titled(template.name());
    }

    @Override
    public String subtitle(Template template) {
        return Languages.ANY.equals(template.language()) ? "" : language(template);
    }
}
