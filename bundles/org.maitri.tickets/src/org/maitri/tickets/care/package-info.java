/** What is done to make good for complaints, how customers rate the care they received, and what policies promise everywhere. */
package org.maitri.tickets.care;
