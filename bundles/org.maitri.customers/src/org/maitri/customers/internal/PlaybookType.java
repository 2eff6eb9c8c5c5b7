package org.maitri.customers.internal;

import java.util.List;
import org.maitri.customers.Playbook;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes playbooks. */
@Component(service = RecordType.class)
public final class PlaybookType implements RecordType<Playbook> {

    private final List<Field<Playbook>> fields = List.of(
            Field.<Playbook>of("title", FieldKind.TEXT, Messages.get("playbook.title"))
                    .use(Use.LISTED, Use.REQUIRED, Use.SORTED, Use.SEARCHED)
                    .maxLength(300)
                    .build(Playbook::title, Playbook::setTitle),
            Field.<Playbook>of("occasion", FieldKind.TEXT, Messages.get("playbook.occasion"))
                    .use(Use.LISTED, Use.SEARCHED)
                    .maxLength(1000)
                    .build(Playbook::occasion, Playbook::setOccasion),
            Field.<Playbook>of("steps", FieldKind.LONG_TEXT, Messages.get("playbook.steps"))
                    .use(Use.SEARCHED)
                    .help(Messages.get("playbook.steps.help"))
                    .build(Playbook::steps, Playbook::setSteps),
            Field.<Playbook>of("language", FieldKind.TEXT, Messages.get("playbook.language"))
                    .use(Use.LISTED)
                    .maxLength(100)
                    .build(Playbook::language, Playbook::setLanguage));

    @Override
    public Class<Playbook> entity() {
        return Playbook.class;
    }

    @Override
    public String label() {
        return Messages.get("playbook.label");
    }

    @Override
    public String pluralLabel() {
        return Messages.get("playbook.plural");
    }

    @Override
    public String countLabel(long count) {
        return Messages.count("playbook.count", count);
    }

    @Override
    public String icon() {
        return "book-open";
    }

    @Override
    public List<Field<Playbook>> fields() {
        return fields;
    }

    @Override
    public Playbook create() {
        return new Playbook();
    }

    @Override
    public String title(Playbook playbook) {
        return playbook.title() == null || playbook.title().isBlank() ? label() : playbook.title();
    }

    @Override
    public Sort defaultSort() {
        return Sort.by("title");
    }
}
