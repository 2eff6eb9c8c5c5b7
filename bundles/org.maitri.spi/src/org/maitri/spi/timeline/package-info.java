/** What happened to a customer, told by every module on one timeline. */
package org.maitri.spi.timeline;
