package org.maitri.spi.setting;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The settings with their values. An OSGi service that is there with or without an open profile; any thread. Files and
 * environment are read once, when the program starts; what a person chooses counts at once.
 */
@ProviderType
public interface Settings {

    /**
     * What a setting is now.
     *
     * @throws IllegalArgumentException if no contributor declares it
     */
    SettingValue value(String name);

    /** All settings by name. */
    List<SettingValue> all();

    /** What was not understood in files and environment, each in a sentence with file and line; it is left out. */
    List<String> problems();

    /**
     * Keeps the person's own choice, in their own folder.
     *
     * @param values as they are written in a file; one for all kinds but {@link SettingKind#LIST}
     * @throws org.maitri.kernel.RefusedException if there is no such setting, it is locked, or cannot have the value
     */
    void choose(String name, List<String> values);

    /** Forgets the person's own choice. @throws org.maitri.kernel.RefusedException if there is no such setting */
    void forget(String name);

    /** @throws org.maitri.kernel.RefusedException if the setting is locked; the message says by which file */
    void requireUnlocked(String name);

    default String text(String name) {
        return value(name).text();
    }

    default boolean yes(String name) {
        return value(name).yes();
    }

    default long number(String name) {
        return value(name).number();
    }

    default List<String> list(String name) {
        return value(name).values();
    }
}
