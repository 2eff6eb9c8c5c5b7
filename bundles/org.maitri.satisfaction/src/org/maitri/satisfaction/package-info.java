/** Employee satisfaction: surveys, what drives it, and scores that never give a single person away. */
package org.maitri.satisfaction;
