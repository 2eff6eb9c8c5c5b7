package org.maitri.services.internal.diagnosis;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maitri.kernel.Progress;
import org.maitri.services.internal.setting.Places;
import org.maitri.spi.diagnosis.DiagnosisContributor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What it runs on: versions, memory, room on the disks, and how fast the machine is. */
@Component
public final class MachineDiagnosis implements DiagnosisContributor {

    private static final int MEGABYTE = 1 << 20;
    private static final int COUNTED = 20_000_000;

    private final BundleContext context;

    @Activate
    public MachineDiagnosis(BundleContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "machine";
    }

    @Override
    public Map<String, Object> examine(Progress progress) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("program", String.valueOf(context.getProperty("maitri.id")));
        facts.put("version", context.getBundle().getVersion().toString());
        facts.put("safeMode", String.valueOf(context.getProperty("maitri.safe.mode")));
        facts.put("java", Runtime.version().toString());
        facts.put("javaVendor", System.getProperty("java.vendor"));
        facts.put("system", System.getProperty("os.name"));
        facts.put("systemVersion", System.getProperty("os.version"));
        facts.put("architecture", System.getProperty("os.arch"));
        facts.put("processors", runtime.availableProcessors());
        facts.put("memoryMegabytes", runtime.maxMemory() / MEGABYTE);
        facts.put("memoryUsedMegabytes", (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
        facts.put("secondsSinceStart", ManagementFactory.getRuntimeMXBean().getUptime() / 1000);
        facts.put("threads", ManagementFactory.getThreadMXBean().getThreadCount());
        facts.put("language", Locale.getDefault().toString());
        facts.put("timeZone", ZoneId.systemDefault().getId());
        facts.put("encoding", Charset.defaultCharset().name());
        facts.put("disks", disks());
        facts.put("selfTest", selfTest());
        return facts;
    }

    private Optional<Path> area(String property) {
        return Places.folder(context.getProperty(property)).filter(Files::isDirectory);
    }

    private Map<String, Object> disks() {
        Map<String, Object> disks = new LinkedHashMap<>();
        for (String property : new String[] {"osgi.instance.area", "osgi.configuration.area", "osgi.install.area"}) {
            Optional<Path> folder = area(property);
            if (folder.isPresent()) {
                disks.put(property.split("\\.")[1], disk(folder.get()));
            }
        }
        return disks;
    }

    private static Map<String, Object> disk(Path folder) {
        Map<String, Object> disk = new LinkedHashMap<>();
        try {
            FileStore store = Files.getFileStore(folder);
            disk.put("freeMegabytes", store.getUsableSpace() / MEGABYTE);
            disk.put("megabytes", store.getTotalSpace() / MEGABYTE);
            disk.put("kind", store.type());
        } catch (IOException unknown) {
            disk.put("kind", "unknown"); // in a root of its own Java finds no mount point
        }
        disk.put("writable", Files.isWritable(folder));
        return disk;
    }

    private Map<String, Object> selfTest() throws IOException {
        Map<String, Object> millis = new LinkedHashMap<>();
        long begun = System.nanoTime();
        long sum = 0;
        for (int i = 0; i < COUNTED; i++) {
            sum += Integer.bitCount(i ^ (int) sum);
        }
        millis.put("countMillis", since(begun));
        begun = System.nanoTime();
        Path file = Files.createTempFile(
                area("osgi.instance.area").orElse(Path.of(System.getProperty("java.io.tmpdir"))), "test", "");
        try {
            Files.write(file, new byte[MEGABYTE], StandardOpenOption.SYNC);
        } finally {
            Files.delete(file);
        }
        millis.put("writeMegabyteMillis", since(begun));
        return millis;
    }

    private static long since(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
