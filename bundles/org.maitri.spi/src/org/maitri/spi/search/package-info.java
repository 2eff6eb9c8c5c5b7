/** One search over the records of all modules. */
package org.maitri.spi.search;
