/** The application: window, perspectives, start, dashboard, preferences. */
package org.maitri.workbench.internal;
