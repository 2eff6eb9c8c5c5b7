/** The one persistence unit made of all modules' entities, and its databases. */
package org.maitri.persistence;
