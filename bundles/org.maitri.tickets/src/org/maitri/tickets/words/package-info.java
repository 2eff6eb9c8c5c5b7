/** What helps to write to customers: texts with placeholders, macros, rules and knowledge articles. */
package org.maitri.tickets.words;
