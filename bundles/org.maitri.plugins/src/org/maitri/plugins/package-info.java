/** What a person has added to the product, and how it is added, renewed and taken out. */
package org.maitri.plugins;
