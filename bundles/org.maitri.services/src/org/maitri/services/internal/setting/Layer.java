package org.maitri.services.internal.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maitri.spi.setting.SettingValue.Origin;

/**
 * What one source says.
 *
 * @param place the file; blank for the environment
 * @param given by name
 * @param locks names of settings or groups, {@code all} for every one, with their lines
 * @param problems what could not be read, each in a sentence
 */
record Layer(Origin origin, String place, Map<String, Given> given, Map<String, Integer> locks, List<String> problems) {

    private static final String ALL = "all";

    static Layer failed(Origin origin, String place, String problem) {
        return new Layer(origin, place, Map.of(), Map.of(), new ArrayList<>(List.of(problem)));
    }

    boolean locks(String setting) {
        return locks.keySet().stream().anyMatch(name -> names(name, setting));
    }

    /** Whether a name in a list of locks means a setting: its own, that of a group it is in, or all. */
    static boolean names(String locked, String setting) {
        return locked.equals(ALL) || locked.equals(setting) || setting.startsWith(locked + '.');
    }
}
