/** Contains advertising campaigns. */
package org.maitri.campaigns;
