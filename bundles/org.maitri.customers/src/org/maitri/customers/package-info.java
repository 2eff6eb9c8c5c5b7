/** Contains the shared customer record. */
package org.maitri.customers;
