/** Shows and edits service tickets in the workbench. */
package org.maitri.tickets.ui.internal;
