/** The toolkit that every module's views are made of. */
package org.maitri.ui;
