/** Values that every layer of Maitri shares: identities, money, periods, texts, events and refusals. */
package org.maitri.kernel;
