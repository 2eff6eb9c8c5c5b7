package org.maitri.ui.page;

import org.maitri.spi.record.RecordType;

/** A section with one place on the pages it stands on; declared as a component with {@code service = PageSection.class}. */
public abstract class RecordSection implements PageSection {

    private final Pages pages;
    private final int order;
    private final String title;

    /** @param order see {@link PageSection#order} */
    protected RecordSection(Pages pages, int order, String title) {
        this.pages = pages;
        this.order = order;
        this.title = title;
    }

    @Override
    public final boolean appliesTo(RecordType<?> type) {
        return pages.shown().test(type);
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final String title() {
        return title;
    }
}
