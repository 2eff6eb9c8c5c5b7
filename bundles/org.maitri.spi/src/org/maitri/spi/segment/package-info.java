/** Segments: which customers meet what modules and fields say about them. */
package org.maitri.spi.segment;
