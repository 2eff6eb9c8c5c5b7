/** What must be kept from others: keys that the program signs with. */
package org.maitri.spi.secret;
