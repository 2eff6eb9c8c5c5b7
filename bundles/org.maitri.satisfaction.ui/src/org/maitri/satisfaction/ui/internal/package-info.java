/** Shows and edits employee satisfaction in the workbench. */
package org.maitri.satisfaction.ui.internal;
