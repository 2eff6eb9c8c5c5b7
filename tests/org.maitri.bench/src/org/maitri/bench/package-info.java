/** Measures Maitri against the limit on the same work in the same run. */
package org.maitri.bench;
