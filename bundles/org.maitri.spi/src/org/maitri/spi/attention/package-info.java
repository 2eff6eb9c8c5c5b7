/** How much of a customer's attention is asked for: contacts of all modules, limits, quiet hours, and contacts that wait. */
package org.maitri.spi.attention;
