package org.maitri.mail.internal.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.maitri.spi.mail.MailAttachment;

/**
 * Tells letters apart by what their writer made, not by what servers added on the way: its Message-ID together with what it
 * says, for a Message-ID alone anybody can use again.
 */
final class Identity {

    private final MessageDigest digest;

    private Identity() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String of(String messageId, Headers headers, Content content) {
        Identity identity = new Identity();
        identity.add(messageId);
        List.of("from", "subject", "date").forEach(name -> identity.add(headers.text(name)));
        identity.add(content.text().strip());
        identity.add(content.html().strip());
        for (MailAttachment attachment : content.attachments()) {
            identity.add(attachment.name());
            identity.add(attachment.bytes());
        }
        return identity.hex();
    }

    static String of(byte[] letter) {
        Identity identity = new Identity();
        identity.add(letter);
        return identity.hex();
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
