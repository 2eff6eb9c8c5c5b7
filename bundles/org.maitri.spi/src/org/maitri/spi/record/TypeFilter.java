package org.maitri.spi.record;

/** A named filter of one record type; declared as a component with {@code service = NamedFilter.class}. */
public abstract class TypeFilter implements NamedFilter {

    private final String id;
    private final String recordType;
    private final int order;
    private final String label;

    /** @param id see {@link NamedFilter#id} @param order see {@link NamedFilter#order} */
    protected TypeFilter(String id, String recordType, int order, String label) {
        this.id = id;
        this.recordType = recordType;
        this.order = order;
        this.label = label;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final boolean appliesTo(String type) {
        return type.equals(recordType);
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final String label() {
        return label;
    }
}
