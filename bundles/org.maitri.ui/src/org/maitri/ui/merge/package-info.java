/** The dialog that makes one record of two. */
package org.maitri.ui.merge;
