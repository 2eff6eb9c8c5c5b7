/** The engine that makes one record of two. */
package org.maitri.services.merge;
