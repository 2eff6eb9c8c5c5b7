package org.maitri.spi.command;

/** A command of {@code maitri}. Contributed as an OSGi service. */
public interface HeadlessCommand {

    /**
     * A new instance of a class that picocli understands: annotated with {@code @Command(name = …)}, implementing
     * {@code Callable<Integer>}. It refuses wrong input with {@link org.maitri.kernel.RefusedException} (exit code 1).
     */
    Object create(CommandContext context);
}
