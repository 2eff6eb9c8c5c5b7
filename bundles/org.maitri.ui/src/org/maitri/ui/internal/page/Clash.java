package org.maitri.ui.internal.page;

import org.maitri.spi.record.Field;

/**
 * A field that two people changed at once, each value as it is typed into the form.
 *
 * @param before what both of them saw
 * @param theirs what is stored now
 * @param mine what stands in the form
 */
public record Clash(Field<?> field, String before, String theirs, String mine) {}
