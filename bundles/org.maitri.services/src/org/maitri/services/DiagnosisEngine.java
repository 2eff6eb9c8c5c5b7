package org.maitri.services;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.maitri.kernel.CancelledException;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.diagnosis.DiagnosisText;
import org.maitri.services.internal.diagnosis.LogParts;
import org.maitri.services.internal.diagnosis.Messages;
import org.maitri.services.internal.log.Scrubbed;
import org.maitri.services.start.Logs;
import org.maitri.spi.diagnosis.Diagnosis;
import org.maitri.spi.diagnosis.DiagnosisContributor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Asks all contributors, and takes the log without its texts. */
@Component
public final class DiagnosisEngine implements Diagnosis {

    private final Supplier<List<Path>> logs;

    /** Dynamic, as it must work whatever is missing. */
    @Reference(policy = ReferencePolicy.DYNAMIC)
    private volatile List<DiagnosisContributor> contributors;

    @Activate
    public DiagnosisEngine(BundleContext context) {
        this(List.of(), () -> Logs.files(context));
    }

    /** @param logs the files of the log, the newest first */
    public DiagnosisEngine(List<DiagnosisContributor> contributors, Supplier<List<Path>> logs) {
        this.contributors = contributors;
        this.logs = logs;
    }

    @Override
    public List<Part> examine(Optional<Throwable> notOpened, Progress progress) {
        List<DiagnosisContributor> asked = new ArrayList<>(contributors);
        asked.sort(Comparator.comparing(DiagnosisContributor::name));
        progress.begin(Messages.get("task"), asked.size());
        List<Part> parts = new ArrayList<>();
        notOpened.ifPresent(failure -> parts.add(new Part("not-opened.txt", Scrubbed.failure(failure))));
        for (DiagnosisContributor contributor : asked) {
            progress.check();
            parts.add(part(contributor, progress));
            progress.worked(parts.size());
        }
        parts.addAll(LogParts.of(logs.get()));
        return parts;
    }

    private static Part part(DiagnosisContributor contributor, Progress progress) {
        Map<String, Object> content = new LinkedHashMap<>();
        long begun = System.nanoTime();
        try {
            content.putAll(contributor.examine(progress));
        } catch (CancelledException cancelled) {
            throw cancelled;
        } catch (Exception | LinkageError broken) {
            content.put("failed", Scrubbed.failure(broken).lines().toList());
        }
        content.put("millis", (System.nanoTime() - begun) / 1_000_000);
        return new Part(contributor.name() + ".json", DiagnosisText.of(content));
    }

    @Override
    public void write(List<Part> parts, Path zip) {
        if (Files.exists(zip)) {
            throw new RefusedException(Messages.get("there", zip));
        }
        Path part = zip.resolveSibling(zip.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part);
                    ZipOutputStream entries = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (Part each : parts) {
                    entries.putNextEntry(new ZipEntry(each.name()));
                    entries.write(each.text().getBytes(StandardCharsets.UTF_8));
                    entries.closeEntry();
                }
            }
            Files.move(part, zip, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException denied) {
            part.toFile().delete();
            throw new RefusedException(Messages.get("unwritable", zip, String.valueOf(denied.getMessage())), denied);
        }
    }
}
