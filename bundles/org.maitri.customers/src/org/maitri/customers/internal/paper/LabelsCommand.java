package org.maitri.customers.internal.paper;

import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.paper.Paper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code maitri labels}. */
@Component(service = HeadlessCommand.class)
public final class LabelsCommand implements HeadlessCommand {

    private final Paper paper;

    @Activate
    public LabelsCommand(@Reference Paper paper) {
        this.paper = paper;
    }

    @Override
    public Object create(CommandContext context) {
        return new PaperCommands.Labels(context, paper);
    }
}
