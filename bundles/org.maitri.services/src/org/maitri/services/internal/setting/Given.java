package org.maitri.services.internal.setting;

import java.util.List;

/**
 * What one source says about one setting, not yet compared with what the setting can be.
 *
 * @param source the file, or the environment variable
 * @param line in the file; 0 where there are no lines
 * @param list whether it was written as a list
 */
record Given(String source, int line, List<String> values, boolean list) {

    /** Where a person finds it. */
    String place() {
        return line == 0 ? source : Messages.get("file.line", source, line);
    }
}
