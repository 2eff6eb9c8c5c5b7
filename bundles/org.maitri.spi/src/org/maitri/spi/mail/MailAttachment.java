package org.maitri.spi.mail;

import java.util.List;

/**
 * What was sent with a letter.
 *
 * @param name as the sender named it, in one line; never blank. It may contain anything: make a file name of it with care
 * @param mediaType small letters, such as {@code image/png}
 * @param contentId by which the letter's HTML shows it; blank if it does not
 * @param inline whether it is shown within the text
 * @param bytes decoded; not copied, not to be changed
 * @param inside what a letter that was sent along contains itself; empty for anything else
 */
public record MailAttachment(
        String name, String mediaType, String contentId, boolean inline, byte[] bytes, List<MailAttachment> inside) {

    public MailAttachment {
        inside = List.copyOf(inside);
    }
}
