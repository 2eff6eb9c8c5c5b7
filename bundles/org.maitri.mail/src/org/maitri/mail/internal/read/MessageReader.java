package org.maitri.mail.internal.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maitri.spi.mail.IncomingMail;
import org.maitri.spi.mail.IncomingMail.Nature;
import org.maitri.spi.mail.MailAddress;
import org.maitri.spi.mail.MailAttachment;

/** Reads letters, however badly they are made. What cannot be read is kept whole and says why. Safe for any thread. */
public final class MessageReader {

    private static final byte[] OUTLOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_SENDER = 500;
    /** Of what it says wrongly, so much is told. */
    static final int LONGEST_WORD = 100;

    private final Limits limits;

    public MessageReader() {
        this(Limits.USUAL);
    }

    MessageReader(Limits limits) {
        this.limits = limits;
    }

    /** The most bytes a letter may have to be read. */
    public static long largest() {
        return Limits.USUAL.bytes();
    }

    /** @param letter as a server or a file has it */
    public IncomingMail read(byte[] letter) {
        try {
            Optional<String> problem = problem(letter);
            return problem.isPresent() ? unreadable(letter, problem.get()) : understood(letter);
        } catch (RuntimeException | StackOverflowError broken) {
            return unreadable(letter, Messages.get("unreadable.form", OneLine.of(String.valueOf(broken.getMessage()))));
        }
    }

    private Optional<String> problem(byte[] letter) {
        if (letter.length > limits.bytes()) {
            return Optional.of(Messages.get("unreadable.size", letter.length, limits.bytes()));
        }
        if (letter.length >= OUTLOOK.length && Arrays.equals(letter, 0, 4, OUTLOOK, 0, 4)) {
            return Optional.of(Messages.get("unreadable.outlook"));
        }
        for (byte each : letter) {
            if (each > ' ' || each < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(Messages.get("unreadable.empty"));
    }

    private IncomingMail understood(byte[] letter) {
        List<String> cuts = new ArrayList<>();
        Part root = Structure.of(letter, limits, cuts);
        if (root.headers().isEmpty()) {
            String text = root.text();
            return unreadable(letter, Messages.get("unreadable.headers"), isForPeople(text) ? text : "");
        }
        Content content = new Content(limits, 0);
        content.take(root);
        Set<String> remarks = new LinkedHashSet<>(cuts);
        remarks.addAll(content.remarks());
        return letter(root, content, remarks, content.isCut() || !cuts.isEmpty() ? letter : null);
    }

    private static boolean isForPeople(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c) || c == 0xFFFD);
    }

    private IncomingMail letter(Part root, Content content, Set<String> remarks, byte[] whole) {
        Headers headers = root.headers();
        String messageId = MessageIds.one(headers.raw("message-id"));
        MailAddress from = Addresses.first(headers.raw(headers.raw("from").isBlank() ? "sender" : "from"));
        Optional<Instant> at = Dates.read(headers.raw("date"));
        if (at.isEmpty() && !headers.raw("date").isBlank()) {
            remarks.add(Messages.get("read.date", limited(headers.text("date"), LONGEST_WORD)));
        }
        if (from.mail().isBlank()) {
            remarks.add(Messages.get("read.sender"));
        }
        MailAddress replyTo = Addresses.first(headers.raw("reply-to"));
        Optional<String> html = content.html().isBlank() ? Optional.empty() : Optional.of(SafeHtml.of(content.html()));
        String text = content.text().isBlank() && html.isPresent() ? SafeHtml.text(content.html()) : content.text();
        List<MailAttachment> attachments = new ArrayList<>(content.attachments());
        if (whole != null) {
            attachments.add(asAttachment(whole));
        }
        return new IncomingMail(
                Identity.of(messageId, headers, content),
                messageId,
                limited(headers.text("subject"), LONGEST_SUBJECT),
                limited(Addresses.written(headers), LONGEST_SENDER),
                from,
                replyTo.mail().isBlank() ? from : replyTo,
                Addresses.of(headers.raw("to")),
                Addresses.of(headers.raw("cc")),
                at,
                MessageIds.answered(headers),
                text,
                html.filter(some -> some.length() <= limits.text()),
                attachments,
                Origin.of(root),
                Origin.returned(root),
                List.copyOf(remarks),
                Optional.empty());
    }

    private static IncomingMail unreadable(byte[] letter, String why) {
        return unreadable(letter, why, "");
    }

    private static IncomingMail unreadable(byte[] letter, String why, String text) {
        return new IncomingMail(
                Identity.of(letter),
                "",
                "",
                "",
                MailAddress.NONE,
                MailAddress.NONE,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                text.length() > Limits.USUAL.text() ? "" : text,
                Optional.empty(),
                letter.length > Limits.USUAL.bytes() ? List.of() : List.of(asAttachment(letter)),
                Nature.PERSONAL,
                List.of(),
                List.of(),
                Optional.of(why));
    }

    private static MailAttachment asAttachment(byte[] letter) {
        return new MailAttachment(Messages.get("name.whole"), "message/rfc822", "", false, letter, List.of());
    }

    static String limited(String text, int length) {
        return text.length() <= length ? text : OneLine.of(text.substring(0, length - 1)) + '…';
    }

    /** The header lines of a letter that was sent along. */
    static Headers headers(byte[] letter) {
        return Structure.of(letter, new Limits(Long.MAX_VALUE, 1, 0, 1_000, Limits.USUAL.line(), 0), new ArrayList<>())
                .headers();
    }

    /** What a letter that was sent along contains. */
    static Content content(byte[] letter, Limits limits, int letters) {
        Content content = new Content(limits, letters);
        content.take(Structure.of(letter, limits, new ArrayList<>()));
        return content;
    }
}
