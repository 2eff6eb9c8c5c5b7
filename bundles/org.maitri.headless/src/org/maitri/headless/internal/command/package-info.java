/** The commands, one class each. */
package org.maitri.headless.internal.command;
