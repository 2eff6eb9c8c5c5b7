package org.maitri.spi.report;

import java.util.List;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.record.Choice;

/** Answers questions that are asked again and again. Contributed as an OSGi service; stateless. */
public interface Report {

    /** {@code <module>.<noun>}: {@code tickets.service}. Never translated. */
    String id();

    /** What people choose it by. */
    String title();

    /** What it answers, in one sentence. */
    String description();

    /** The permission to see it: {@code tickets.ticket.read}. */
    String permission();

    /** What it has to be told, in the order people are asked. */
    List<ReportParameter> parameters();

    /**
     * All there is to choose from for a text parameter whose values are found in the data, in the order of the list; another
     * text is then refused. Nothing where any text will do. Off the UI thread.
     */
    default List<Choice> offered(String parameter, UnitOfWork work) {
        return List.of();
    }

    /**
     * Computes it. Read-only; off the UI thread. What fails with a {@link org.maitri.kernel.RefusedException} is told to the
     * person as it stands.
     */
    ReportContent content(ReportContext context, UnitOfWork work);
}
