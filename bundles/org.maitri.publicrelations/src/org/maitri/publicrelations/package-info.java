/** Public relations: events, recalls and crises, what the press makes of them, gifts and volunteering. */
package org.maitri.publicrelations;
