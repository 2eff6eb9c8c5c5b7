/** Contains service tickets. */
package org.maitri.tickets;
