package org.maitri.services.internal.imports.reading;

import java.nio.charset.Charset;

/**
 * How the characters of a file are encoded.
 *
 * @param mark the length of the byte-order mark, 0 for none
 */
record Encoding(Charset charset, int mark) {

    String label() {
        return switch (charset.name()) {
            case "windows-31j" -> "Shift_JIS";
            case "x-windows-949" -> "EUC-KR";
            case "x-MacRoman" -> "Mac Roman";
            case "IBM850" -> "DOS 850";
            case "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" ->
                charset.name().substring(0, 6);
            default -> charset.name().replace("windows-", "Windows-");
        };
    }
}
