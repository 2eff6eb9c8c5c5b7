/** Records: what a module keeps, how its fields are described, and how lists of them are asked for. */
package org.maitri.spi.record;
