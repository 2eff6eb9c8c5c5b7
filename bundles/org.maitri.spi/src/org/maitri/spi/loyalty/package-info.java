/** How long and how closely customers have been bound to the company, and which of them are leaving. */
package org.maitri.spi.loyalty;
