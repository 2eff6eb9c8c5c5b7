/** Shows and edits the shared customer record in the workbench. */
package org.maitri.customers.ui.internal;
