package org.maitri.customers.internal.conversations;

import java.util.List;
import java.util.Set;
import org.maitri.customers.Playbook;
import org.maitri.customers.internal.Messages;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Languages;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes playbooks. */
@Component(service = RecordType.class)
public final class PlaybookType extends DescribedType<Playbook> {

    public PlaybookType() {
        super(
                Messages.texts(),
                Playbook.class,
                "book-open",
                Sort.by("title"),
                Playbook::new,
                List.of(
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
                        Field.<Playbook>of("language", FieldKind.CHOICE, Messages.get("playbook.language"))
                                .use(Use.LISTED)
                                .choices(Languages.choices())
                                .build(Playbook::language, Playbook::setLanguage)));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.PLAYBOOK);
    }

    @Override
    public String title(Playbook playbook) {
        return titled(playbook.title());
    }
}
