package org.maitri.spi.setting;

import java.util.List;

/**
 * What a setting is now, and who decided it.
 *
 * @param values the text of each value; one for all kinds but {@link SettingKind#LIST}, none if it is not set
 * @param origin what kind of source it comes from
 * @param place where exactly, for a person: a file with its line, an environment variable; blank for {@link Origin#STANDARD}
 * @param lock the file that locks it; blank where it may be changed
 */
public record SettingValue(Setting setting, List<String> values, Origin origin, String place, String lock) {

    /** Sources, the weaker before the stronger. */
    public enum Origin {
        /** Nobody has set it. */
        STANDARD,
        /** The {@code settings.yaml} in the folder of the program. */
        PRODUCT,
        /** The one of this machine, such as {@code /etc/maitri/settings.yaml}. */
        MACHINE,
        /** The file that the environment variable {@code MAITRI_SETTINGS} names. */
        FILE,
        /** The person's own choice. */
        PERSON,
        /** An environment variable {@code MAITRI_SETTING_…}. */
        ENVIRONMENT
    }

    public SettingValue {
        values = List.copyOf(values);
    }

    public boolean locked() {
        return !lock.isEmpty();
    }

    /** The value as one text: lists with commas, blank if it is not set. */
    public String text() {
        return String.join(", ", values);
    }

    public boolean yes() {
        return text().equals("true");
    }

    public long number() {
        return Long.parseLong(text());
    }
}
