package org.maitri.customers.internal.conversations;

import java.util.List;
import org.maitri.customers.Greeting;
import org.maitri.customers.internal.Messages;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.Languages;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Sort;
import org.osgi.service.component.annotations.Component;

/** Describes greetings. */
@Component(service = RecordType.class)
public final class GreetingType extends DescribedType<Greeting> {

    public GreetingType() {
        super(
                Messages.texts(),
                Greeting.class,
                "message-circle",
                Sort.by("language"),
                Greeting::new,
                List.of(
                        Field.<Greeting>of("language", FieldKind.CHOICE, Messages.get("greeting.language"))
                                .use(Use.LISTED, Use.REQUIRED, Use.SORTED)
                                .help(Messages.get("greeting.language.help"))
                                .choices(Languages.choices(Messages.get("greeting.language.any")))
                                .build(Greeting::language, Greeting::setLanguage),
                        Field.<Greeting>of("words", FieldKind.LONG_TEXT, Messages.get("greeting.words"))
                                .use(Use.LISTED, Use.REQUIRED, Use.SEARCHED)
                                .maxLength(2000)
                                .help(Messages.get("greeting.words.help"))
                                .build(Greeting::words, Greeting::setWords)));
    }

    @Override
    public String title(Greeting greeting) {
        return Languages.ANY.equals(greeting.language())
                ? Messages.get("greeting.title.any")
                : Messages.get("greeting.title", Languages.name(greeting.language()));
    }
}
