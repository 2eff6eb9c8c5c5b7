/** Bringing in records from files: sources, targets, mappings and what came of it. */
package org.maitri.spi.imports;
