/** Records that are there twice: what tells them apart, and how they are found. */
package org.maitri.spi.duplicates;
