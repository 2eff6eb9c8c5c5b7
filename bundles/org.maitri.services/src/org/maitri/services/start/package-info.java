/** What the applications do first, with a window and without one. */
package org.maitri.services.start;
