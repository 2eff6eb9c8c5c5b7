/** Pages to be printed, written as PDF files. */
package org.maitri.spi.paper;
