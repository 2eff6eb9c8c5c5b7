/** Advertising campaigns: what they promise to whom, what they cost and what they brought. */
package org.maitri.campaigns;
