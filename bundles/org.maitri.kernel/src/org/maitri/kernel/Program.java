package org.maitri.kernel;

import java.lang.management.ManagementFactory;

/** Programs that work with a database, as its rows name them: by process, machine and user. */
public final class Program {

    private Program() {}

    /** The name of this one. */
    public static String own() {
        return ManagementFactory.getRuntimeMXBean().getName() + '/' + System.getProperty("user.name");
    }

    /**
     * Whether it ran on this machine and runs no more. Of programs elsewhere nobody here can know, and of those of other users not
     * on every system, which may show none of them though they run: false.
     */
    public static boolean ended(String name) {
        String own = own();
        int at = name.indexOf('@');
        return at > 0
                && name.substring(at).equals(own.substring(own.indexOf('@')))
                && name.substring(0, at).matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(name.substring(0, at)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }
}
