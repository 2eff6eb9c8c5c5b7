/** The same product without a window: commands for scripts, cron and servers. */
package org.maitri.headless.internal;
