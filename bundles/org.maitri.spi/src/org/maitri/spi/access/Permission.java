package org.maitri.spi.access;

/**
 * Something a person may be allowed to do.
 *
 * @param id {@code <record type>.<verb>}: {@code tickets.ticket.write}
 * @param label what it lets a person do
 */
public record Permission(String id, String label) {}
