/** The engine that writes lists to files. */
package org.maitri.services.exports;
