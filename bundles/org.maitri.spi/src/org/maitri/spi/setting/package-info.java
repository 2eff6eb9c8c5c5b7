/** Settings: what an administrator or a person decides about the program, and where each value comes from. */
package org.maitri.spi.setting;
