package org.maitri.mail.internal.send;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.Messages;
import org.maitri.mail.internal.account.Account;
import org.maitri.mail.internal.connect.Connections;
import org.maitri.mail.internal.read.OneLine;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.OutgoingMail;

/** Writes a letter as servers want it. Nothing that people typed can begin a header line of its own. */
final class Composer {

    /** A file that goes with the letter. */
    record File(String name, String mediaType, byte[] bytes) {}

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});
    private static final int LONGEST_LINE = 76;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Composer() {}

    static byte[] letter(OutgoingMail mail, Account account, String mailId, List<File> files, Instant at) {
        return Connections.inLibrary(() -> written(mail, account, mailId, files, at));
    }

    private static byte[] written(OutgoingMail mail, Account account, String mailId, List<File> files, Instant at) {
        Composer composer = new Composer();
        composer.head(mail, account, mailId, at);
        String text = withSignature(mail.text(), account.signature());
        if (files.isEmpty()) {
            composer.text(text);
        } else {
            composer.parts(text, files);
        }
        return composer.out.toByteArray();
    }

    private static String withSignature(String text, String signature) {
        return signature == null || signature.isBlank()
                ? text.strip() + "\n"
                : text.strip() + "\n\n-- \n" + signature.strip() + "\n";
    }

    private void head(OutgoingMail mail, Account account, String mailId, Instant at) {
        field("Date", DATE.format(at));
        String sender = account.sender() == null ? "" : account.sender();
        field("From", address(new MailAddress(sender, account.address())));
        field("To", addresses(mail.to()));
        if (!mail.cc().isEmpty()) {
            field("Cc", addresses(mail.cc()));
        }
        field("Subject", encoded(mail.subject()));
        field("Message-ID", '<' + mailId + '>');
        if (!mail.inReplyTo().isEmpty()) {
            field("In-Reply-To", '<' + mail.inReplyTo().getFirst() + '>');
            field(
                    "References",
                    mail.inReplyTo().reversed().stream()
                            .map(id -> '<' + id + '>')
                            .collect(Collectors.joining("\r\n ")));
        }
        field("MIME-Version", "1.0");
    }

    private void text(String text) {
        field("Content-Type", "text/plain; charset=UTF-8");
        field("Content-Transfer-Encoding", "base64");
        line("");
        body(text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private void parts(String text, List<File> files) {
        String boundary = "=_" + UUID.randomUUID();
        field("Content-Type", "multipart/mixed;\r\n boundary=\"" + boundary + '"');
        line("");
        line("--" + boundary);
        text(text);
        for (File file : files) {
            line("--" + boundary);
            field("Content-Type", type(file));
            field("Content-Disposition", "attachment;\r\n" + name(file.name()));
            field("Content-Transfer-Encoding", "base64");
            line("");
            body(file.bytes());
        }
        line("--" + boundary + "--");
    }

    /** Letters within a letter may not be encoded, and travel as plain bytes. */
    private static String type(File file) {
        boolean plain = file.mediaType() != null
                && file.mediaType().matches("[a-z]+/[a-zA-Z0-9.+_-]+")
                && !file.mediaType().startsWith("message/")
                && !file.mediaType().startsWith("multipart/");
        return plain ? file.mediaType() : "application/octet-stream";
    }

    private static String name(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : OneLine.of(name).getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each > ' ' && each < 0x7F && "*'%()<>@,;:\\\"/[]?=".indexOf(each) < 0;
            encoded.append(plain ? String.valueOf((char) each) : String.format("%%%02X", each & 0xFF));
        }
        return " filename*=UTF-8''" + encoded;
    }

    private void body(byte[] bytes) {
        out.writeBytes(BASE64.encode(bytes));
        line("");
    }

    private void field(String name, String value) {
        line(name + ": " + value);
    }

    private void line(String line) {
        out.writeBytes((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String addresses(List<MailAddress> addresses) {
        return addresses.stream().map(Composer::address).collect(Collectors.joining(",\r\n "));
    }

    private static String address(MailAddress address) {
        String mail = checked(address.mail());
        String name = OneLine.of(address.name());
        if (name.isEmpty()) {
            return mail;
        }
        boolean ascii = name.chars().allMatch(c -> c < 0x7F);
        String written = ascii && name.length() < LONGEST_LINE
                ? '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                : word(name);
        return written + " <" + mail + '>';
    }

    /** @throws RefusedException if it is no address that a server takes */
    static String checked(String mail) {
        if (!mail.matches("[!-~&&[^<>()\\[\\],;:\\\\\"@]]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*") || mail.length() > 254) {
            throw new RefusedException(Messages.get("send.address", mail));
        }
        return mail;
    }

    /** As a name, in which quotation marks mean something. */
    private static String word(String name) {
        try {
            return MimeUtility.fold(0, MimeUtility.encodeWord(name, "UTF-8", null));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        try {
            return MimeUtility.fold(9, MimeUtility.encodeText(OneLine.of(text), "UTF-8", null));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
