/** Making one record of two that mean the same, and taking that back. */
package org.maitri.spi.merge;
