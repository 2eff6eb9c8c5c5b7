package org.maitri.mail.internal.read;

/** The ending of a file name by which programs know a kind of content. */
final class Endings {

    private Endings() {}

    static String of(String mediaType) {
        return switch (mediaType) {
            case "text/plain" -> ".txt";
            case "text/html" -> ".html";
            case "text/calendar" -> ".ics";
            case "text/rfc822-headers",
                    "message/delivery-status",
                    "message/disposition-notification",
                    "message/feedback-report" -> ".txt";
            case "text/markdown" -> ".md";
            case "text/csv" -> ".csv";
            case "text/vcard", "text/x-vcard" -> ".vcf";
            case "image/jpeg", "image/jpg" -> ".jpg";
            case "image/png" -> ".png";
            case "image/gif" -> ".gif";
            case "application/pdf" -> ".pdf";
            case "application/pgp-signature" -> ".asc";
            case "application/pkcs7-signature", "application/x-pkcs7-signature" -> ".p7s";
            default -> "";
        };
    }
}
