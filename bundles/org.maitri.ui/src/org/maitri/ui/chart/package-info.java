/** Charts in the house style. */
package org.maitri.ui.chart;
