package org.maitri.services.internal.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.privacy.ErasureCertificate;
import org.maitri.spi.privacy.PersonFile;

/** Pages to read and to print: one file each, nothing in it runs or is fetched, whatever the records say. */
final class Pages {

    private static final String STYLE = """
            body{font:15px/1.5 system-ui,sans-serif;color:#1c2321;background:#f6f7f6;margin:0}
            main{max-width:60rem;margin:0 auto;padding:2rem 1.5rem 4rem;background:#fff;min-height:100vh;box-sizing:border-box}
            h1{font-size:1.7rem;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid #d5dad7;padding-bottom:.25rem}
            h3{font-size:1rem;margin:1rem 0 .25rem}.muted{color:#59635f}.notice{background:#fff4d6;border:1px solid #d9b44a;padding:.75rem 1rem;margin:1rem 0}
            table{border-collapse:collapse;width:100%;margin:.25rem 0 1rem}
            th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid #eceeec;overflow-wrap:anywhere;white-space:pre-wrap}
            th{width:14rem;font-weight:500;color:#59635f}.hash{font-family:monospace;font-size:.85rem;overflow-wrap:anywhere}
            @media(max-width:40rem){th,td{display:block;width:auto;border:0;padding:.1rem 0}}
            @media print{body{background:#fff}main{padding:0;max-width:none}h2,h3{break-after:avoid}}
            """;

    private final StringBuilder out = new StringBuilder();

    private Pages(String title) {
        out.append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(title))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body><main>\n");
        tag("h1", title);
    }

    static String of(PersonFile file) {
        Pages page = new Pages(Messages.get("file.title", file.title()));
        page.tag("p", "muted", Messages.get("file.made", moment(file.at()), file.actor(), file.person()));
        if (!file.restriction().isBlank()) {
            page.tag("p", "notice", Messages.get("file.restricted", file.restriction()));
        }
        for (PersonFile.Part part : file.parts()) {
            page.tag("h2", part.category() + " (" + part.items().size() + ")");
            page.tag("p", "muted", part.purpose());
            part.items().forEach(item -> {
                page.tag("h3", item.title());
                page.rows(item.values());
            });
        }
        page.tag("h2", Messages.get("file.accesses"));
        if (file.accesses().isEmpty()) {
            page.tag("p", "muted", Messages.get("file.accesses.none"));
        }
        file.accesses().forEach(access -> page.tag("p", access));
        return page.end();
    }

    static String of(ErasureCertificate certificate) {
        Pages page = new Pages(Messages.get("certificate.title", certificate.number()));
        page.tag("p", "muted", Messages.get("certificate.made", moment(certificate.at()), certificate.actor()));
        page.tag("p", Messages.get("certificate.person", certificate.person()));
        if (!certificate.reason().isBlank()) {
            page.tag("p", Messages.get("certificate.reason.line", certificate.reason()));
        }
        page.tag("h2", Messages.get("certificate.parts"));
        page.out.append("<table>");
        certificate.parts().forEach(part -> page.row(part.category(), what(part)));
        page.row(Messages.get("certificate.log"), String.valueOf(certificate.logRows()));
        page.out.append("</table>\n");
        page.tag("h2", Messages.get("certificate.remarks"));
        certificate.remarks().forEach(remark -> page.tag("p", remark));
        page.tag("p", "hash", Messages.get("certificate.hash.line", certificate.hash()));
        return page.end();
    }

    /** What became of the records of one category, in words. */
    static String what(ErasureCertificate.Part part) {
        String words = Messages.count("fate." + part.fate(), part.count());
        return part.why().isBlank() ? words : words + " " + Messages.get("fate.law", part.until(), part.why());
    }

    private void rows(Map<String, String> values) {
        out.append("<table>");
        values.forEach(this::row);
        out.append("</table>\n");
    }

    private void row(String name, String value) {
        out.append("<tr><th>").append(escaped(name)).append("</th><td>");
        out.append(escaped(value)).append("</td></tr>\n");
    }

    private void tag(String tag, String text) {
        out.append('<').append(tag).append('>').append(escaped(text));
        out.append("</").append(tag).append(">\n");
    }

    private void tag(String tag, String style, String text) {
        out.append('<').append(tag).append(" class=\"").append(style).append("\">");
        out.append(escaped(text)).append("</").append(tag).append(">\n");
    }

    private String end() {
        return out.append("</main></body></html>\n").toString();
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    /** Nothing in a text is markup, and what no page may hold is left out. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    /** Writes files beside one another, each complete or not at all. */
    static List<Path> write(Path folder, String name, String page, String json) {
        return List.of(write(folder, name + ".html", page), write(folder, name + ".json", json));
    }

    private static Path write(Path folder, String name, String content) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name);
            Path part = Files.createTempFile(folder, ".privacy", ".part");
            Files.writeString(part, content, StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException failed) {
            throw new RefusedException(Messages.get("write.failed", folder), failed);
        }
    }
}
