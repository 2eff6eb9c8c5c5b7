package org.maitri.ui.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the system to draw its own parts, such as menus, scroll bars and buttons, dark or light. SWT offers this on all
 * platforms, but only within: by reflection, so that nothing breaks where it is missing. UI thread only.
 */
final class NativeTheme {

    private NativeTheme() {}

    static void use(boolean dark) {
        String system = "org.eclipse.swt.internal." + SWT.getPlatform() + ".OS";
        try {
            Class<?> os = Display.class.getClassLoader().loadClass(system);
            os.getMethod("setTheme", boolean.class).invoke(null, dark);
        } catch (ReflectiveOperationException missing) {
            ILog.of(NativeTheme.class).info(system, missing);
        }
    }
}
