/** Who may do what. */
package org.maitri.spi.access;
