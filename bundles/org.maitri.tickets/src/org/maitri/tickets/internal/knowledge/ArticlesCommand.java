package org.maitri.tickets.internal.knowledge;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.Texts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.tickets.internal.macros.CustomerLanguage;
import org.maitri.tickets.words.Knowledge;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code maitri articles import PATH…} takes in Markdown files; {@code maitri articles suggest TEXT} finds what may help. */
@Component(service = HeadlessCommand.class)
public final class ArticlesCommand implements HeadlessCommand {

    @Override
    public Object create(CommandContext context) {
        return new Line(context);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }

    /** The command line. */
    @Command(name = "articles", mixinStandardHelpOptions = true)
    static final class Line {

        private final CommandContext context;

        Line(CommandContext context) {
            this.context = context;
        }

        /** Takes in files. */
        @Command(name = "import", mixinStandardHelpOptions = true)
        int take(@Parameters(arity = "1..*", paramLabel = "PATH") List<Path> files) {
            context.print(Map.of("articles", (long) knowledge().take(files, context.progress())));
            return 0;
        }

        /** Finds what may help. */
        @Command(name = "suggest", mixinStandardHelpOptions = true)
        int suggest(
                @Option(names = "--language", paramLabel = "LANGUAGE") String language,
                @Option(names = "--limit", paramLabel = "N", defaultValue = "5") int limit,
                @Parameters(arity = "1..*", paramLabel = "TEXT") List<String> words) {
            context.search().catchUp(context.progress());
            context.print(
                    knowledge()
                            .suggest(String.join(" ", words), language, Math.max(1, limit), context.progress())
                            .stream()
                            .map(Line::row)
                            .toList());
            return 0;
        }

        private Knowledge knowledge() {
            return new StoredKnowledge(
                    context.database(),
                    context.access(),
                    context.search(),
                    new CustomerLanguage(context.records()),
                    Clock.systemUTC());
        }

        private static Map<String, Object> row(Knowledge.Suggestion suggestion) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("title", suggestion.title());
            row.put("solved", suggestion.solved());
            row.put("text", suggestion.firstWords());
            row.put("record", Article.TYPE + ':' + suggestion.article());
            return row;
        }
    }
}
