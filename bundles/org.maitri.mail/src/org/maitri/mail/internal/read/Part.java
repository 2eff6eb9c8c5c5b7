package org.maitri.mail.internal.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A letter, or a part of one, as it is put together.
 *
 * @param type of its content, in small letters, such as {@code text/plain}
 * @param body as it stands there, transfer encoding and all; empty where there are children
 */
record Part(Headers headers, String type, byte[] body, List<Part> children) {

    static final byte[] NOTHING = new byte[0];

    static Part of(Headers headers, String type, byte[] body) {
        return new Part(headers, type, body, List.of());
    }

    static Part parent(Headers headers, String type) {
        return new Part(headers, type, NOTHING, new ArrayList<>());
    }

    boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    boolean isLetter() {
        return type.equals("message/rfc822") || type.equals("message/global") || type.equals("message/news");
    }

    byte[] decoded() {
        byte[] lineEnd = Encodings.lineEnd(headers.parameters("content-type").get("charset"));
        return Transfer.decoded(body, headers.raw("content-transfer-encoding"), lineEnd);
    }

    /** What its header line says; for HTML, without that, what the HTML itself says. */
    String charset() {
        String said = headers.parameters("content-type").get("charset");
        return said.isBlank() && type.equals("text/html") ? SafeHtml.charset(decoded()) : said;
    }

    /** Text of the body with LF line ends. */
    String text() {
        return text(decoded());
    }

    /** What bytes of the body say, with LF line ends. */
    String text(byte[] bytes) {
        return Encodings.storable(Encodings.text(bytes, charset()))
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    boolean isAttached() {
        return headers.parameters("content-disposition").value().equals("attachment");
    }

    String contentId() {
        return OneLine.of(headers.raw("content-id").replaceAll("^<|>$", ""));
    }
}
