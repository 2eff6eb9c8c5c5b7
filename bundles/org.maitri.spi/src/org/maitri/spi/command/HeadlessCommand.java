package org.maitri.spi.command;

import org.maitri.kernel.Texts;

/** A command of {@code maitri}. Contributed as an OSGi service. */
public interface HeadlessCommand {

    /**
     * A new instance of a class that picocli understands: annotated with {@code @Command(name = …)}, implementing
     * {@code Callable<Integer>}. It refuses wrong input with {@link org.maitri.kernel.RefusedException} (exit code 1).
     */
    Object create(CommandContext context);

    /**
     * The texts of its help, by picocli's names for them under the name of the command: {@code maitri.greet.usage.header} for
     * {@code maitri greet}, {@code maitri.greet.loudly} for its option {@code --loudly}, {@code maitri.greet.NAME[0]} for its
     * first argument with the label {@code NAME}. Percent signs are doubled.
     */
    Texts texts();
}
