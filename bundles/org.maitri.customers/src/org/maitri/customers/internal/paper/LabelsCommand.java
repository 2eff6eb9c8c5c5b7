package org.maitri.customers.internal.paper;

import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.osgi.service.component.annotations.Component;

/** {@code maitri labels}. */
@Component(service = HeadlessCommand.class)
public final class LabelsCommand implements HeadlessCommand {

    @Override
    public Object create(CommandContext context) {
        return new PaperCommands.Labels(context);
    }
}
