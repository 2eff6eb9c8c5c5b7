/** What a module may contribute to Maitri: one small interface for each concern, in a package of its own. */
package org.maitri.spi;
