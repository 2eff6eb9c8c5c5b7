/** Figures with what they mean. */
package org.maitri.ui.tile;
