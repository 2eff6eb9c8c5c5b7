/** What people have at hand while they talk or write to customers. */
package org.maitri.spi.script;
