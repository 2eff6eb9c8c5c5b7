/** The conformance kit: rules that every plug-in holds to, as a test that a partner runs. */
package org.maitri.conformance;
