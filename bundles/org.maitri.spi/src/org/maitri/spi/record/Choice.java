package org.maitri.spi.record;

/**
 * One of the values a {@link FieldKind#CHOICE} field can have.
 *
 * @param value what is stored and exported, lower case, never translated
 * @param label what the person reads
 * @param tone what it means
 * @param icon the icon's name in the icon set, shown beside the word
 */
public record Choice(String value, String label, Tone tone, String icon) {}
