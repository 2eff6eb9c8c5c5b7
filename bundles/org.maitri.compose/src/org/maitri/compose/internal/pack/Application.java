package org.maitri.compose.internal.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.maitri.compose.internal.Messages;
import org.maitri.compose.internal.Product;
import org.maitri.compose.internal.bill.Bill;
import org.maitri.kernel.Progress;

/**
 * A product with everything that belongs beside it: what starts it, a Java runtime where there is one for its platform, its
 * bill of materials, and the licences of all that is in it.
 */
final class Application {

    static final String RUNTIME = "jre";
    static final String BILL = "sbom.cdx.json";

    /** Of the product itself. */
    private static final String LICENCE = "EPL-2.0.txt";

    private final Product product;
    private final Contents contents = new Contents();
    private final Bill bill;
    private final Instant time;
    private final boolean ownJava;

    private Application(Product product, Optional<Path> runtime) throws IOException {
        this.product = product;
        time = Moment.of(product.folder());
        contents.addFolder("", product.folder());
        if (runtime.isPresent()) {
            contents.addFolder(RUNTIME, runtime.get());
        }
        ownJava = runtime.isPresent();
        bill = Bill.of(product, runtime);
        if (product.platform().os().equals("win32")) {
            startedByPrograms();
        } else {
            startedByScript();
        }
        contents.add(BILL, bill.cycloneDx(time));
        contents.add("licences/LICENCES.tsv", bill.list());
        Map<String, byte[]> texts = bill.texts();
        texts.forEach((path, text) -> contents.add("licences/" + path, text));
        contents.add("LICENSE", texts.get(LICENCE));
    }

    private void startedByScript() {
        contents.addProgram(product.branding().id(), Launch.unixScript(product.branding()))
                .add("find-java.sh", Launch.bytes("unix/find-java.sh"));
    }

    private void startedByPrograms() throws IOException {
        WindowsPrograms programs = new WindowsPrograms(product);
        contents.with(programs.contents());
        for (Map.Entry<String, byte[]> program : programs.programs().entrySet()) {
            bill.add("net.sf.launch4j", "launch4j", WindowsPrograms.LAUNCH4J, program.getKey(), program.getValue());
        }
    }

    /** A runtime that lies in the product's folder goes before one that is made. */
    static Application of(Product product, JavaRuntimes runtimes, Progress progress) throws IOException {
        Path own = product.folder().resolve(RUNTIME);
        Optional<Path> runtime = Files.isDirectory(own) ? Optional.of(own) : runtimes.of(product.platform(), progress);
        progress.begin(Messages.get("pack.bill"), 0);
        return new Application(product, runtime);
    }

    Product product() {
        return product;
    }

    Bill bill() {
        return bill;
    }

    Instant time() {
        return time;
    }

    /** Whether it starts on a machine without Java. */
    boolean bringsJava() {
        return ownJava;
    }

    /** Of its folder; the caller's own to add to. */
    Contents contents() {
        return new Contents().with(contents);
    }

    /** {@code maitri-1.2.0-linux-x86_64}. */
    String fileName() {
        return product.branding().id()
                + '-'
                + product.version()
                + '-'
                + product.platform().name();
    }
}
