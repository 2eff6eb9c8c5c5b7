/** Letters that come in by mail, what modules make of them, and letters that go out. */
package org.maitri.spi.mail;
