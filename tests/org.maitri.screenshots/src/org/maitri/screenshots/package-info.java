/** Pictures of the workbench for its documentation and for those who look it over. */
package org.maitri.screenshots;
