/** Commands of modules for the record that is in front. */
package org.maitri.ui.command;
