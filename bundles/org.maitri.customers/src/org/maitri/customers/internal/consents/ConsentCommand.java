package org.maitri.customers.internal.consents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maitri.customers.Consent;
import org.maitri.customers.internal.CustomerFinder;
import org.maitri.customers.internal.Messages;
import org.maitri.customers.internal.Vocabulary;
import org.maitri.kernel.RecordRef;
import org.maitri.kernel.RefusedException;
import org.maitri.kernel.Texts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maitri consent}: what customers agreed to, and what they no longer agree to. */
@Component(service = HeadlessCommand.class)
public final class ConsentCommand implements HeadlessCommand {

    @Override
    public Object create(CommandContext context) {
        return new Line(context);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "consent", mixinStandardHelpOptions = true)
    static final class Line {

        private static final String CUSTOMER = "Mail address, telephone number, name or TYPE:ID.";

        private final CommandContext context;

        Line(CommandContext context) {
            this.context = context;
        }

        @Command(name = "give", mixinStandardHelpOptions = true)
        int give(
                @Parameters(paramLabel = "CUSTOMER") String who,
                @Option(names = "--purpose", paramLabel = "PURPOSE", defaultValue = Consent.MARKETING) String purpose,
                @Option(names = "--channel", paramLabel = "CHANNEL", defaultValue = Consent.ANY) String channel,
                @Option(names = "--source", paramLabel = "TEXT") String source,
                @Option(names = "--evidence", paramLabel = "TEXT") String evidence,
                @Option(names = "--on", paramLabel = "DATE") LocalDate day) {
            return decide(who, Consent.GIVEN, purpose, channel, source, evidence, day);
        }

        @Command(name = "withdraw", mixinStandardHelpOptions = true)
        int withdraw(
                @Parameters(paramLabel = "CUSTOMER") String who,
                @Option(names = "--purpose", paramLabel = "PURPOSE", defaultValue = Consent.MARKETING) String purpose,
                @Option(names = "--channel", paramLabel = "CHANNEL", defaultValue = Consent.ANY) String channel,
                @Option(names = "--source", paramLabel = "TEXT") String source,
                @Option(names = "--on", paramLabel = "DATE") LocalDate day) {
            return decide(who, Consent.WITHDRAWN, purpose, channel, source, null, day);
        }

        private int decide(
                String who,
                String state,
                String purpose,
                String channel,
                String source,
                String evidence,
                LocalDate day) {
            context.access().require(new ConsentType().writePermission());
            require(purpose, "--purpose", Vocabulary.CONSENT_PURPOSES);
            require(channel, "--channel", Vocabulary.CONSENT_CHANNELS);
            Map<String, Object> row = context.database()
                    .write(
                            Messages.get("consent.command." + state),
                            work -> {
                                Consent consent = Consent.of(CustomerFinder.find(who, work), purpose, channel, state);
                                consent.setSource(source);
                                consent.setEvidence(evidence);
                                if (day != null) {
                                    consent.setAt(day.atStartOfDay(ZoneId.systemDefault())
                                            .toInstant());
                                }
                                return row(work.add(consent));
                            },
                            context.progress());
            context.print(row);
            return 0;
        }

        private static void require(String value, String option, List<Choice> choices) {
            Set<String> known = choices.stream().map(Choice::value).collect(Collectors.toSet());
            if (!known.contains(value)) {
                throw new RefusedException(Messages.get(
                        "consent.command.unknown",
                        option,
                        value,
                        choices.stream().map(Choice::value).collect(Collectors.joining(", "))));
            }
        }

        @Command(name = "list", mixinStandardHelpOptions = true)
        int list(@Parameters(paramLabel = "CUSTOMER") String who) {
            context.access().require(new ConsentType().readPermission());
            List<Map<String, Object>> rows = context.database().read(work -> decided(who, work), context.progress());
            context.print(rows);
            return 0;
        }

        private static List<Map<String, Object>> decided(String who, UnitOfWork work) {
            RecordRef customer = CustomerFinder.find(who, work);
            return work
                    .entities()
                    .createQuery(
                            "select c from Consent c where c.customer = :customer and c.archivedAt is null"
                                    + " order by c.at desc, c.id desc",
                            Consent.class)
                    .setParameter("customer", customer)
                    .getResultList()
                    .stream()
                    .map(Line::row)
                    .toList();
        }

        private static Map<String, Object> row(Consent consent) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("at", text(consent.at()));
            row.put("customer", consent.customer().toString());
            row.put("purpose", consent.purpose());
            row.put("channel", consent.channel());
            row.put("state", consent.state());
            row.put("source", consent.source());
            row.put("evidence", consent.evidence());
            return row;
        }

        private static String text(Instant at) {
            return at == null ? null : at.toString();
        }
    }
}
