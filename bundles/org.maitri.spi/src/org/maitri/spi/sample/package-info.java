/** Sample data: an invented company with a coherent year of history across all modules. */
package org.maitri.spi.sample;
