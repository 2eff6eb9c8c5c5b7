package org.maitri.mail.internal.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** Reads HZ, which Java does not know: what stands between ~{ and ~} is GB 2312 without its eighth bits. */
final class Hz {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private Hz() {}

    static String text(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        boolean chinese = false;
        for (int at = 0; at < bytes.length; at++) {
            byte c = bytes[at];
            int next = c == '~' && at + 1 < bytes.length ? bytes[at + 1] : 0;
            if (next == '{' || next == '}' || next == '\n') {
                chinese = next == '{';
                at++;
            } else if (next == '~') {
                out.write('~');
                at++;
            } else {
                chinese &= c != '\n';
                out.write(chinese && c > ' ' ? c | 0x80 : c);
            }
        }
        return out.toString(CHINESE);
    }
}
