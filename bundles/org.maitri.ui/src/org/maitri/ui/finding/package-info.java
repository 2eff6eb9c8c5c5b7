/** What can be done about a finding where it is shown. */
package org.maitri.ui.finding;
