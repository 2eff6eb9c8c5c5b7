/** Writing records to files. */
package org.maitri.spi.exports;
