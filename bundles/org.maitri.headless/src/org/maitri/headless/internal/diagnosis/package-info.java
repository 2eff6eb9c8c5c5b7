/** What the platform and the plug-ins tell when something is wrong. */
package org.maitri.headless.internal.diagnosis;
