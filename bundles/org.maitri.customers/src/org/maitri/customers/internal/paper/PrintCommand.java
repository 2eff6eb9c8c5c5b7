package org.maitri.customers.internal.paper;

import org.maitri.kernel.Texts;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.paper.Paper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code maitri print}. */
@Component(service = HeadlessCommand.class)
public final class PrintCommand implements HeadlessCommand {

    private final Paper paper;

    @Activate
    public PrintCommand(@Reference Paper paper) {
        this.paper = paper;
    }

    @Override
    public Object create(CommandContext context) {
        return new PaperCommands.Print(context, paper);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }
}
