/** Lists of records: one view for every record type, paged by key. */
package org.maitri.ui.list;
