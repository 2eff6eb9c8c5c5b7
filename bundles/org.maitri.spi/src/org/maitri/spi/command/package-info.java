/** Commands of the product without a window. */
package org.maitri.spi.command;
