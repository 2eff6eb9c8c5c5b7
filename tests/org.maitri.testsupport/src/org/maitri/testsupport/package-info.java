/** What the tests of several bundles share. */
package org.maitri.testsupport;
