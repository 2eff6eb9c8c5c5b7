/** What is owed to customers: deadlines of tickets, and promises. */
package org.maitri.tickets.owed;
