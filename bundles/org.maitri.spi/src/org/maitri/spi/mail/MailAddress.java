package org.maitri.spi.mail;

/**
 * Who a letter is from or to.
 *
 * @param name as people read it; blank if there is none
 * @param mail the address as it was written; blank if there is none that can be read
 */
public record MailAddress(String name, String mail) {

    public static final MailAddress NONE = new MailAddress("", "");

    /** Name and address as people write them. */
    @Override
    public String toString() {
        if (name.isBlank()) {
            return mail;
        }
        return mail.isBlank() ? name : name + " <" + mail + ">";
    }
}
