/** Perspectives put together from view ids. */
package org.maitri.ui.perspective;
