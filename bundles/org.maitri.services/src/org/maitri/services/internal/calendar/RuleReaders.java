package org.maitri.services.internal.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** What reads the rules of holidays is found as a service of bundles that run, so they are started when it is needed first. */
final class RuleReaders {

    private static final Set<String> BUNDLES = Set.of("com.sun.xml.bind.jaxb-impl", "de.focus_shift.jollyday-jaxb");

    /** Tells of each service it finds, which is nothing to tell whoever asks for a holiday. */
    private static final Logger FINDER = Logger.getLogger("org.apache.aries.spifly.BaseActivator");

    private RuleReaders() {}

    /** Does nothing outside of OSGi. */
    static void start() {
        Bundle rules = FrameworkUtil.getBundle(HolidayManager.class);
        Bundle own = FrameworkUtil.getBundle(RuleReaders.class);
        if (rules == null || own == null || own.getBundleContext() == null) {
            return;
        }
        FINDER.setLevel(Level.WARNING);
        for (Bundle bundle : own.getBundleContext().getBundles()) {
            if (BUNDLES.contains(bundle.getSymbolicName()) && bundle.getState() != Bundle.ACTIVE) {
                start(bundle);
            }
        }
    }

    private static void start(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException broken) {
            throw new IllegalStateException(bundle.getSymbolicName(), broken);
        }
    }
}
