package org.maitri.headless.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maitri.headless.internal.output.Results;
import org.maitri.kernel.Progress;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;
import org.maitri.spi.access.Access;
import org.maitri.spi.audit.Journal;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.exports.Exports;
import org.maitri.spi.imports.Imports;
import org.maitri.spi.metric.Metric;
import org.maitri.spi.metric.Metrics;
import org.maitri.spi.persistence.Database;
import org.maitri.spi.record.CustomFields;
import org.maitri.spi.record.Records;
import org.maitri.spi.search.Search;

/** One run of a command. Its profile is opened when it is first needed and closed at the end. */
public final class Session implements CommandContext, AutoCloseable {

    private final Services services;
    private final GlobalOptions options;
    private final Results results;
    private final Progress progress;
    private OpenDatabase open;

    public Session(Services services, GlobalOptions options, Results results, Progress progress) {
        this.services = services;
        this.options = options;
        this.results = results;
        this.progress = progress;
    }

    public Results results() {
        return results;
    }

    @Override
    public boolean json() {
        return results.json();
    }

    public Profiles profiles() {
        return services.require(Profiles.class);
    }

    /** The profile the command is to work with, which may not be open yet. */
    public Profile profile() {
        return options.profile().isBlank() ? profiles().standard() : profiles().resolve(options.profile());
    }

    public OpenDatabase open() {
        if (open == null) {
            Profile wanted = profile();
            try {
                open = profiles().open(wanted, progress);
            } catch (RuntimeException | LinkageError failed) {
                PluginsAtStart.blame(services, failed);
                throw failed;
            }
        }
        return open;
    }

    /** An engine, which comes with the open profile. */
    public <T> T engine(Class<T> service) {
        open();
        return services.require(service);
    }

    /** An engine that needs no open profile. */
    public <T> T service(Class<T> service) {
        return services.require(service);
    }

    /** An engine that is missing where nothing contributes to it. */
    public <T> Optional<T> optionalEngine(Class<T> service) {
        open();
        return services.all(service).stream().findFirst();
    }

    @Override
    public Database database() {
        return open().database();
    }

    @Override
    public Records records() {
        return open().records();
    }

    public CustomFields fields() {
        return open().fields();
    }

    @Override
    public Journal journal() {
        return open().journal();
    }

    @Override
    public Access access() {
        return open().access();
    }

    @Override
    public Search search() {
        return engine(Search.class);
    }

    @Override
    public Imports imports() {
        return engine(Imports.class);
    }

    @Override
    public Exports exports() {
        return engine(Exports.class);
    }

    @Override
    public List<Metric> metrics() {
        return engine(Metrics.class).all();
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public void print(Map<String, Object> result) {
        results.print(result);
    }

    @Override
    public void print(List<Map<String, Object>> rows) {
        results.print(rows);
    }

    @Override
    public void print(Stream<Map<String, Object>> rows) {
        try (rows;
                Results.Rows printed = results.rows()) {
            rows.forEach(printed::add);
        }
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
