/** Reports that modules contribute: figures, tables and charts with their definitions, rows and exclusions, on screen and in files. */
package org.maitri.spi.report;
