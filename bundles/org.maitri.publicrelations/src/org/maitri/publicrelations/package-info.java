/** Contains PR events. */
package org.maitri.publicrelations;
