/** The engine that reads letters, takes them in, and sends them. */
package org.maitri.mail;
