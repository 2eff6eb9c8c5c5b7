package org.maitri.customers.internal.paper;

import org.maitri.kernel.Texts;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.command.CommandContext;
import org.maitri.spi.command.HeadlessCommand;
import org.maitri.spi.paper.Paper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code maitri labels}. */
@Component(service = HeadlessCommand.class)
public final class LabelsCommand implements HeadlessCommand {

    private final Paper paper;

    // Is there once the profile is open, which is after the commands are made.
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile Attention attention;

    @Activate
    public LabelsCommand(@Reference Paper paper) {
        this.paper = paper;
    }

    @Override
    public Object create(CommandContext context) {
        return new PaperCommands.Labels(context, paper, () -> attention);
    }

    @Override
    public Texts texts() {
        return Messages.texts();
    }
}
