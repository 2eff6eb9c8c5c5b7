/** Plug-ins: from a source into a person's folder, and from there into the running program. */
package org.maitri.plugins.internal;
