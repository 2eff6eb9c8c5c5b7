/** Figures that modules contribute to the dashboard, reports and the command line. */
package org.maitri.spi.metric;
