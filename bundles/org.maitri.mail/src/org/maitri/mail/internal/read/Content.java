package org.maitri.mail.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.maitri.spi.mail.MailAttachment;

/** Goes through the parts of a letter and tells its text from what was sent along. */
final class Content {

    /** Also as it is called by mistake, and what reads as if it were. */
    private static final Set<String> PLAIN =
            Set.of("text/plain", "text", "plain", "plain/text", "text/markdown", "text/x-markdown");

    /** For programs that show mail as pages of their own, and for wrists. */
    private static final Set<String> SPECIAL = Set.of("text/x-amp-html", "text/watch-html");

    private final Limits limits;
    private final int letters;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<MailAttachment> attachments = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private boolean several;
    private boolean cut;

    /** @param letters how many letters within one another this one is in */
    Content(Limits limits, int letters) {
        this.limits = limits;
        this.letters = letters;
    }

    void take(Part part) {
        if (part.isMultipart()) {
            several = true;
            if (part.type().equals("multipart/alternative")) {
                alternatives(part.children());
            } else {
                part.children().forEach(this::take);
            }
        } else if (isText(part)) {
            text(part);
            if (several && part.headers().fileName().isPresent()) {
                attach(part);
            }
        } else {
            attach(part);
        }
    }

    /**
     * Of several forms of one text the plain and the rich one are kept, those of special programs are not; others, such as
     * invitations, are sent along.
     */
    private void alternatives(List<Part> forms) {
        boolean plain = false;
        boolean rich = false;
        for (Part form : forms) {
            boolean first = form.type().equals("text/html") ? !rich : !plain;
            if (SPECIAL.contains(form.type()) || !form.isMultipart() && isText(form) && !first) {
                continue;
            }
            take(form);
            plain |= !text.toString().isBlank();
            rich |= !html.isEmpty();
        }
    }

    /** A text with a name of its own is part of what is read only where nothing else is before it. */
    private boolean isText(Part part) {
        boolean readable = PLAIN.contains(part.type()) || part.type().equals("text/html") || isEnriched(part);
        boolean named = part.headers().fileName().isPresent();
        return readable && !part.isAttached() && (!named || text.isEmpty() && html.isEmpty() && attachments.isEmpty());
    }

    private static boolean isEnriched(Part part) {
        return part.type().equals("text/enriched") || part.type().equals("text/richtext");
    }

    private void text(Part part) {
        String charset = part.charset();
        if (!Encodings.known(charset)) {
            remarks.add(Messages.get(
                    "read.charset", MessageReader.limited(OneLine.of(charset), MessageReader.LONGEST_WORD)));
        }
        if (part.type().equals("text/html")) {
            append(html, html.isEmpty() ? part.text() : "<br>\n" + part.text());
            return;
        }
        Parameters type = part.headers().parameters("content-type");
        String plain = part.text(Yencoded.takenOut(part.decoded(), this::attach));
        String words = type.get("format").toLowerCase(Locale.ROOT).equals("flowed")
                ? Flowed.joined(plain, type.get("delsp").equalsIgnoreCase("yes"))
                : isEnriched(part) ? Enriched.text(plain) : plain;
        append(text, Uuencoded.takenOut(words, this::attach));
    }

    private void attach(String name, byte[] bytes) {
        if (attachments.size() >= limits.parts()) {
            cut(Messages.get("read.parts", limits.parts()));
            return;
        }
        attachments.add(new MailAttachment(OneLine.of(name), "application/octet-stream", "", false, bytes, List.of()));
    }

    private void append(StringBuilder to, String words) {
        if (!to.isEmpty() && !words.isBlank() && to.charAt(to.length() - 1) != '\n') {
            to.append('\n');
        }
        int room = limits.text() - to.length();
        if (words.length() > room) {
            cut(Messages.get("read.text", limits.text()));
        }
        to.append(words, 0, Math.max(0, Math.min(words.length(), room)));
    }

    private void cut(String remark) {
        cut = true;
        remarks.add(remark);
    }

    private void attach(Part part) {
        byte[] bytes = part.decoded();
        if (Tnef.is(bytes)) {
            Optional<Tnef> tnef = Tnef.read(bytes);
            if (tnef.isPresent()) {
                unpack(tnef.get());
                return;
            }
            remarks.add(Messages.get("read.tnef", part.headers().fileName().orElse("winmail.dat")));
        }
        boolean inline = !part.contentId().isBlank() && !part.isAttached();
        List<MailAttachment> inside = part.isLetter() ? inside(bytes) : List.of();
        attachments.add(new MailAttachment(name(part, bytes), part.type(), part.contentId(), inline, bytes, inside));
    }

    private void unpack(Tnef tnef) {
        if (text.toString().isBlank()) {
            append(text, tnef.text());
        }
        if (html.isEmpty()) {
            append(html, tnef.html());
        }
        attachments.addAll(tnef.attachments());
    }

    private List<MailAttachment> inside(byte[] letter) {
        if (letters >= limits.depth()) {
            return List.of();
        }
        return MessageReader.content(letter, limits, letters + 1).attachments();
    }

    private String name(Part part, byte[] bytes) {
        return part.headers()
                .fileName()
                .filter(name -> !name.isBlank())
                .or(() -> part.isLetter()
                        ? Optional.of(subjectOf(bytes)).filter(name -> !name.isBlank())
                        : Optional.empty())
                .orElseGet(() -> part.isLetter()
                        ? Messages.get("name.letter", attachments.size() + 1)
                        : Messages.get("name.unnamed", attachments.size() + 1) + Endings.of(part.type()));
    }

    private static String subjectOf(byte[] letter) {
        String subject = MessageReader.headers(letter).text("subject");
        return subject.isBlank() ? "" : subject.substring(0, Math.min(100, subject.length())) + ".eml";
    }

    String text() {
        return text.toString();
    }

    String html() {
        return html.toString();
    }

    List<MailAttachment> attachments() {
        return attachments;
    }

    /** Whether the limits left something out. */
    boolean isCut() {
        return cut;
    }

    Set<String> remarks() {
        return remarks;
    }
}
