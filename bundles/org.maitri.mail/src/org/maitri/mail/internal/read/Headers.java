package org.maitri.mail.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The header lines of a letter or of a part of it. Of several lines of one name the first counts. */
final class Headers {

    private final List<String> names = new ArrayList<>();
    private final List<byte[]> lines = new ArrayList<>();
    /** Of the text below; null as long as nobody asked. */
    private String charset;

    /** @param body what stands behind the colon, folded as it may be */
    void add(String name, byte[] body) {
        names.add(name.strip().toLowerCase(Locale.ROOT));
        lines.add(body);
        charset = null;
    }

    /** Bytes that no header line may have are in the character set of the text below, if that tells it. */
    private String line(int at) {
        return Encodings.guessed(lines.get(at), names.get(at).equals("content-type") ? "" : charset())
                .replaceAll("\\r?\\n(?=[ \\t])", "")
                .replaceAll("[\\r\\n]+", " ")
                .strip();
    }

    private String charset() {
        if (charset == null) {
            charset = parameters("content-type").get("charset");
        }
        return charset;
    }

    /** As it stands there, unfolded; blank if there is none. */
    String raw(String name) {
        int at = names.indexOf(name);
        return at < 0 ? "" : line(at);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    List<String> all(String name) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            if (names.get(at).equals(name)) {
                all.add(line(at));
            }
        }
        return all;
    }

    /** For people: encoded words decoded, in one line. */
    String text(String name) {
        return OneLine.of(EncodedWords.decoded(raw(name)));
    }

    Parameters parameters(String name) {
        return Parameters.of(raw(name));
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    int size() {
        return names.size();
    }

    /** The name a part was given by its sender. */
    Optional<String> fileName() {
        Parameters disposition = parameters("content-disposition");
        Parameters type = parameters("content-type");
        // The latter two are where programs put it by mistake.
        return Stream.of(disposition.get("filename"), type.get("name"), disposition.get("name"), type.get("filename"))
                .filter(name -> !name.isBlank())
                .findFirst()
                .map(OneLine::of);
    }
}
