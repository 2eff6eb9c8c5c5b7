package com.example.loyaltycard.internal;

import com.example.loyaltycard.Card;
import com.example.loyaltycard.Entry;
import com.example.loyaltycard.Messages;
import org.eclipse.swt.widgets.Composite;
import org.maitri.ui.page.ChildSection;
import org.maitri.ui.page.PageContext;
import org.maitri.ui.page.PageSection;
import org.maitri.ui.page.Pages;
import org.osgi.service.component.annotations.Component;

/** The ledger on the page of a card. */
@Component(service = PageSection.class)
public final class LedgerSection extends ChildSection {

    public LedgerSection() {
        super(Pages.of(Card.TYPE), 20, Messages.get("section.ledger"), Entry.TYPE, "cardId");
    }

    @Override
    public void create(Composite parent, PageContext context) {
        children(parent, context).withoutAdding();
    }
}
