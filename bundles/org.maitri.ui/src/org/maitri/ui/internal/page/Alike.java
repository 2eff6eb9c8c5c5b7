package org.maitri.ui.internal.page;

import org.maitri.kernel.RecordRef;

/**
 * A stored record that is likely the one that is being entered.
 *
 * @param reasons why, in words
 */
record Alike(RecordRef record, String title, String reasons) {}
