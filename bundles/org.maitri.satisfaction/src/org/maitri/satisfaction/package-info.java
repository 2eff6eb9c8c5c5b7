/** Contains employee satisfaction. */
package org.maitri.satisfaction;
