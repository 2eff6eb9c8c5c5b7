package org.maitri.spi.setting;

/** What values of a setting look like in a file. */
public enum SettingKind {
    /** Any text in one line. */
    TEXT,
    /** {@code true} or {@code false}; {@code yes} and {@code no} are understood too. */
    YES_NO,
    /** A whole number within limits. */
    NUMBER,
    /** One of a few words. */
    CHOICE,
    /** Any number of texts. */
    LIST
}
