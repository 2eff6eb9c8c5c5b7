/** What the program tells of its own state when something is wrong, without anything about persons. */
package org.maitri.spi.diagnosis;
