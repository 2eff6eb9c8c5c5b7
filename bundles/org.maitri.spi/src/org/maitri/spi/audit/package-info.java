/** The audit log: what was changed by whom, and how to take it back. */
package org.maitri.spi.audit;
