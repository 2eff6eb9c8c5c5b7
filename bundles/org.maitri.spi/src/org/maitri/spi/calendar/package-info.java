/** The calendars people work by, and questions about business time. */
package org.maitri.spi.calendar;
