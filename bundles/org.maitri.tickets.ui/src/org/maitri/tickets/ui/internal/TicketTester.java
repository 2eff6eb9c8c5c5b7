package org.maitri.tickets.ui.internal;

import org.eclipse.core.expressions.PropertyTester;

/** Tells the workbench whether what is selected or open is a ticket. */
public final class TicketTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return TicketSelection.isTicket(receiver);
    }
}
