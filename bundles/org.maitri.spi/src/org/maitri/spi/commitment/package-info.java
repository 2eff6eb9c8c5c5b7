/** What is owed to a customer: what was promised, what is open, what is to come. */
package org.maitri.spi.commitment;
