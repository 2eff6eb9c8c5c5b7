/** Bytes that belong to records: attachments, kept once however often they came in. */
package org.maitri.spi.content;
