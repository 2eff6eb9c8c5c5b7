/** Business time: when a company is open, and what time counts. */
package org.maitri.kernel.time;
