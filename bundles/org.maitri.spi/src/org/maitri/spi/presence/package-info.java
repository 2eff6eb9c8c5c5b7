/** Who else is at a record at this moment. */
package org.maitri.spi.presence;
