/** The engine that imports files. */
package org.maitri.services.imports;
