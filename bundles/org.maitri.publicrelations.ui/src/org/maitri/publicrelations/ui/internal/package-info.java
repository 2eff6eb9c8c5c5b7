/** Shows and edits PR events in the workbench. */
package org.maitri.publicrelations.ui.internal;
