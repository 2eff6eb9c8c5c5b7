/** Colours, fonts and distances of the light and the dark theme. */
package org.maitri.ui.theme;
