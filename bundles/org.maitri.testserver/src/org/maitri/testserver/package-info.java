/** A PostgreSQL server for the tests of all bundles; it is in no product. */
package org.maitri.testserver;
