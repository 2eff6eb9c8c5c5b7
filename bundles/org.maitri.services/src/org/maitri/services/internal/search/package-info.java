/** The Lucene index behind the search, and how it follows the audit log. */
package org.maitri.services.internal.search;
