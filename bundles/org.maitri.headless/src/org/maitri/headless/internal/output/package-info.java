/** How results and progress reach the terminal or the program that reads them. */
package org.maitri.headless.internal.output;
