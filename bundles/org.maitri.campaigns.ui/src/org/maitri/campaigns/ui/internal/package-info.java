/** Shows and edits advertising campaigns in the workbench. */
package org.maitri.campaigns.ui.internal;
