package org.maitri.publicrelations.internal;

import org.maitri.spi.persistence.UnitOfWork;

/** Money of several currencies is never added up: sums are of the one that most gifts are in, and of gifts that name none. */
final class GiftCurrencies {

    /** Of a gift {@code g}, with the parameter {@code currency}. */
    static final String SUMMED = "(g.currency is null or g.currency = :currency)";

    private GiftCurrencies() {}

    /** The currency most gifts are in; blank if none names one. */
    static String usual(UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select g.currency from Gift g where g.currency is not null and g.archivedAt is null"
                                + " group by g.currency order by count(g) desc, g.currency",
                        String.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
