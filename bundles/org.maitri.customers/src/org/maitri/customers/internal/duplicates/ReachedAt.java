package org.maitri.customers.internal.duplicates;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.customers.ContactPoint;
import org.maitri.spi.duplicates.Portrait;

/** Adds to a portrait where a customer is reached. */
final class ReachedAt {

    private static final Set<String> OFFICES = Set.of(
            ("info office contact kontakt mail email hello hallo sales support service admin team post buero kanzlei"
                            + " praxis empfang reception enquiries inquiries accounts billing invoice rechnung hr jobs"
                            + " marketing press presse webmaster postmaster noreply no-reply customerservice help contacto"
                            + " ventas bonjour accueil secretariat verwaltung zentrale order orders shop booking")
                    .split(" "));
    private static final Set<String> PROVIDERS = Set.of(
            ("gmail.com googlemail.com yahoo.com hotmail.com outlook.com live.com icloud.com me.com aol.com gmx.de gmx.net"
                            + " gmx.at gmx.ch web.de t-online.de freenet.de mail.ru yandex.ru yandex.com proton.me"
                            + " protonmail.com orange.fr free.fr wanadoo.fr laposte.net libero.it qq.com 163.com 126.com"
                            + " naver.com rediffmail.com bigpond.com yahoo.co.uk yahoo.de yahoo.fr btinternet.com"
                            + " example.com comcast.net msn.com")
                    .split(" "));
    private static final Pattern PART = Pattern.compile("\\s*[,;\\r\\n]+\\s*");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(\\d+\\s?[a-zA-Z]?(?:\\s?[/-]\\s?\\d+\\w?)?)(?:\\s+(.*))?");
    private static final Pattern NUMBER_LAST =
            Pattern.compile("(.*\\D)\\s+(\\d+\\s?[a-zA-Z]?(?:\\s?[/-]\\s?\\d+\\w?)?)");

    private ReachedAt() {}

    static void add(String kind, String content, Portrait portrait) {
        switch (kind) {
            case ContactPoint.MAIL -> mail(content, portrait);
            case ContactPoint.PHONE -> portrait.add(Traits.PHONE, content);
            case ContactPoint.SOCIAL -> portrait.add(Traits.SOCIAL, content);
            case ContactPoint.WEB -> portrait.add(Traits.WEBSITE, host(content));
            default -> {}
        }
    }

    private static void mail(String address, Portrait portrait) {
        int at = address.lastIndexOf('@');
        String user = at < 0 ? "" : address.substring(0, at).toLowerCase(Locale.ROOT);
        portrait.add(OFFICES.contains(user) ? Traits.SHARED_MAIL : Traits.MAIL, address);
        String domain = address.substring(at + 1).toLowerCase(Locale.ROOT);
        if (at > 0 && !PROVIDERS.contains(domain)) {
            portrait.add(Traits.DOMAIN, domain);
        }
    }

    private static String host(String url) {
        return url.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^\\w+://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/?#:].*$", "");
    }

    /** Takes the house number out of the street, wherever it stands. */
    static void street(String street, Portrait portrait) {
        if (street == null) {
            return;
        }
        StringBuilder words = new StringBuilder();
        for (String part : PART.split(street)) {
            Matcher first = NUMBER_FIRST.matcher(part);
            Matcher last = NUMBER_LAST.matcher(part);
            if (first.matches()) {
                portrait.add(Traits.HOUSE_NUMBER, first.group(1));
                words.append(' ').append(first.group(2) == null ? "" : first.group(2));
            } else if (last.matches()) {
                portrait.add(Traits.HOUSE_NUMBER, last.group(2));
                words.append(' ').append(last.group(1));
            } else {
                words.append(' ').append(part);
            }
        }
        portrait.add(Traits.STREET, words.toString());
    }
}
