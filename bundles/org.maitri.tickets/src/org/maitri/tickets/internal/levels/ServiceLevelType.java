package org.maitri.tickets.internal.levels;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.maitri.tickets.internal.Vocabulary;
import org.osgi.service.component.annotations.Component;

/** Describes service levels. */
@Component(service = RecordType.class)
public final class ServiceLevelType extends DescribedType<ServiceLevel> {

    public ServiceLevelType() {
        super(
                Messages.texts(),
                ServiceLevel.class,
                "timer",
                Sort.by("position"),
                ServiceLevel::new,
                Field.concat(conditions(), targets()));
    }

    private static List<Field<ServiceLevel>> conditions() {
        return List.of(
                Field.<ServiceLevel>of("name", FieldKind.TEXT, Messages.get("level.name"))
                        .use(Use.LISTED, Use.SEARCHED, Use.SORTED, Use.REQUIRED)
                        .maxLength(200)
                        .build(ServiceLevel::name, ServiceLevel::setName),
                Field.<ServiceLevel>of("position", FieldKind.INTEGER, Messages.get("level.position"))
                        .use(Use.LISTED, Use.SORTED, Use.REQUIRED)
                        .help(Messages.get("level.position.help"))
                        .build(ServiceLevel::position, ServiceLevel::setPosition),
                Field.<ServiceLevel>of("queue", FieldKind.TEXT, Messages.get("level.queue"))
                        .names(Roles.QUEUE)
                        .use(Use.LISTED)
                        .help(Messages.get("level.condition.help"))
                        .maxLength(200)
                        .build(ServiceLevel::queue, ServiceLevel::setQueue),
                Field.<ServiceLevel>of("priority", FieldKind.CHOICE, Messages.get("level.priority"))
                        .use(Use.LISTED)
                        .choices(Vocabulary.PRIORITIES)
                        .build(ServiceLevel::priority, ServiceLevel::setPriority),
                Field.<ServiceLevel>of("channel", FieldKind.CHOICE, Messages.get("level.channel"))
                        .use(Use.LISTED)
                        .choices(Vocabulary.CHANNELS)
                        .build(ServiceLevel::channel, ServiceLevel::setChannel),
                Field.<ServiceLevel>of("tier", FieldKind.TEXT, Messages.get("level.tier"))
                        .use(Use.LISTED)
                        .help(Messages.get("level.tier.help"))
                        .maxLength(200)
                        .build(ServiceLevel::tier, ServiceLevel::setTier));
    }

    private static List<Field<ServiceLevel>> targets() {
        return List.of(
                Field.<ServiceLevel>of("hours", FieldKind.CHOICE, Messages.get("level.hours"))
                        .use(Use.LISTED, Use.REQUIRED)
                        .choices(hours(ServiceLevel.BUSINESS, ServiceLevel.ALWAYS))
                        .build(ServiceLevel::hours, ServiceLevel::setHours),
                target("firstResponse", ServiceLevel::firstResponse, ServiceLevel::setFirstResponse),
                target("nextUpdate", ServiceLevel::nextUpdate, ServiceLevel::setNextUpdate),
                target("resolution", ServiceLevel::resolution, ServiceLevel::setResolution));
    }

    private static Field<ServiceLevel> target(
            String id, Function<ServiceLevel, String> read, BiConsumer<ServiceLevel, String> write) {
        return Field.<ServiceLevel>of(id, FieldKind.TEXT, Messages.get("level." + id))
                .use(Use.LISTED)
                .help(Messages.get("level.target.help"))
                .maxLength(40)
                .check(text -> problem((String) text))
                .build(read, write);
    }

    private static String problem(String text) {
        Optional<Target> target = Target.of(text);
        if (target.isEmpty()) {
            return Messages.get("level.target.wrong", text);
        }
        return target.get().leavesTime() ? null : Messages.get("level.target.none", text);
    }

    private static List<Choice> hours(String... values) {
        return Stream.of(values)
                .map(value -> new Choice(
                        value,
                        Messages.get("hours." + value),
                        Tone.NEUTRAL,
                        value.equals(ServiceLevel.BUSINESS) ? "briefcase" : "clock"))
                .toList();
    }

    /** What a level says, but for its name and place. */
    String inWords(ServiceLevel level) {
        return fields().stream()
                .filter(field -> !Set.of("name", "position").contains(field.id()) && field.read(level) != null)
                .map(field -> Messages.get("level.says", field.label(), word(field, field.read(level))))
                .collect(Collectors.joining(Messages.get("level.says.between")));
    }

    private static String word(Field<ServiceLevel> field, Object value) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value.toString());
    }

    @Override
    public String title(ServiceLevel level) {
        return titled(level.name());
    }
}
