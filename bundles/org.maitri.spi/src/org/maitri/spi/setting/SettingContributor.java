package org.maitri.spi.setting;

import java.util.List;

/**
 * Declares settings of a module or plug-in, so that administrators can set and lock them like any other. Contributed as an OSGi
 * service; it needs no open profile. The values are read with {@link Settings}.
 */
@FunctionalInterface
public interface SettingContributor {

    /** Always the same; asked on any thread. */
    List<Setting> settings();
}
