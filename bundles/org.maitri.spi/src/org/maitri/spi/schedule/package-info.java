/** Work that is done again and again without anybody asking for it. */
package org.maitri.spi.schedule;
