/** Record pages: one form for every record type, with sections that modules contribute. */
package org.maitri.ui.page;
