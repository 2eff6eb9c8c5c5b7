/** Rules that see what needs a person's attention. */
package org.maitri.spi.finding;
