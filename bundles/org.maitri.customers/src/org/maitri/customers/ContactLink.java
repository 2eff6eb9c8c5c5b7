package org.maitri.customers;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What the desktop opens to reach a customer: a mail, a call, a page. Contents come from strangers' files, so a link is made
 * only of what belongs into it, and nothing else than mail, telephone and web programs is ever started.
 */
public final class ContactLink {

    private static final int LONGEST = 500;

    private ContactLink() {}

    /** The link of a contact point; empty where there is none, or none that is safe. */
    public static Optional<String> of(String kind, String content) {
        if (content == null || content.length() > LONGEST || content.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        String text = content.strip();
        return switch (kind) {
            case ContactPoint.MAIL -> mail(text);
            case ContactPoint.PHONE -> phone(text);
            case ContactPoint.WEB, ContactPoint.SOCIAL -> page(text, kind.equals(ContactPoint.WEB));
            default -> Optional.empty();
        };
    }

    /** Everything but letters, digits and what addresses are made of is written as a number: no header, no second reader. */
    private static Optional<String> mail(String text) {
        if (!text.matches("[^@\\s<>\",;:()\\[\\]\\\\]+@[^@\\s<>\",;:()\\[\\]\\\\?&%]+")) {
            return Optional.empty();
        }
        StringBuilder link = new StringBuilder("mailto:");
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (unit & 0xFF);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || "@.-_+~".indexOf(letter) >= 0);
            link.append(plain ? String.valueOf(letter) : String.format("%%%02X", unit));
        }
        return Optional.of(link.toString());
    }

    /** Digits only, so that no star or hash code is dialled; what follows an extension's mark is left out. */
    private static Optional<String> phone(String text) {
        if (text.indexOf('*') >= 0 || text.indexOf('#') >= 0) {
            return Optional.empty();
        }
        String number = text.toLowerCase(Locale.ROOT).replaceFirst("(ext|x|;).*$", "");
        String digits = number.replaceAll("\\D", "");
        boolean dialled = digits.length() >= 3 && digits.length() <= 20;
        return dialled ? Optional.of("tel:" + (number.strip().startsWith("+") ? "+" : "") + digits) : Optional.empty();
    }

    private static Optional<String> page(String text, boolean bare) {
        String whole = bare && text.matches("(?i)[\\w-]+(\\.[\\w-]+)+([/?#].*)?") ? "https://" + text : text;
        try {
            URI address = new URI(whole);
            boolean web = address.getScheme() != null
                    && address.getScheme().matches("(?i)https?")
                    && address.getHost() != null
                    && address.getUserInfo() == null;
            return web ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }
}
