/** Entities, migrations and units of work. */
package org.maitri.spi.persistence;
