/** What is kept of persons, what they agreed to, and how it is taken out again. */
package org.maitri.spi.privacy;
