package org.maitri.spi.sample;

/** Adds one module's part of the sample data. Contributed as an OSGi service. */
public interface SampleContributor {

    /** Contributors run by ascending order: customers 100, campaigns 200, employees 300, tickets 400, events 500. */
    int order();

    /** What is being made, for the progress: "Tickets". */
    String label();

    /** Adds records to {@code scope.work()}; deterministic for the scope's random numbers. */
    void create(SampleScope scope);
}
