package org.maitri.spi.privacy;

import org.maitri.kernel.RecordRef;

/**
 * One record that points at another.
 *
 * @param record the one that points
 * @param attribute the JPA attribute that holds the pointer
 * @param target the one that is pointed at
 * @param child whether it cannot be without the other: the pointer is its parent's key
 */
public record Link(RecordRef record, String attribute, RecordRef target, boolean child) {}
