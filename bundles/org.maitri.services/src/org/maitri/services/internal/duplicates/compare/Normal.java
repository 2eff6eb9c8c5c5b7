package org.maitri.services.internal.duplicates.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maitri.spi.duplicates.TraitKind;

/** Brings values into the form in which they are compared. */
public final class Normal {

    private static final Set<String> LEGAL_FORMS = Set.of(
            ("ltd limited inc incorporated corp corporation co company llc llp lp plc gmbh mbh ag kg kgaa ohg ug ev eg gbr"
                            + " sa sas sarl sarlu srl spa snc bv nv ab as asa oy oyj aps pty pvt private sro doo zoo kk"
                            + " ooo zao oao pao ao ip bhd sdn pte stiftung verein")
                    .split(" "));
    /** The same forms written out, as far as their words say nothing else. */
    private static final Pattern WRITTEN_OUT =
            Pattern.compile("\\b(gesellschaft mit beschraenkter haftung|gesellschaft mbh"
                    + "|aktiengesellschaft|kommanditgesellschaft|offene handelsgesellschaft|eingetragener verein"
                    + "|eingetragene genossenschaft|public limited|limited liability|societe anonyme"
                    + "|societe a responsabilite limitee|sociedad anonima|sociedad (de responsabilidad )?limitada|sociedade anonima"
                    + "|societa per azioni|societa a responsabilita limitata|besloten vennootschap|naamloze vennootschap"
                    + "|aktiebolag|aktieselskab|anpartsselskab|aksjeselskap|osakeyhtio|sp(olka)? z ?o ?o)\\b");

    private static final Map<String, String> ADDRESS_WORDS = Map.ofEntries(
            Map.entry("st", "street"),
            Map.entry("str", "street"),
            Map.entry("strasse", "street"),
            Map.entry("rd", "road"),
            Map.entry("ave", "avenue"),
            Map.entry("av", "avenue"),
            Map.entry("blvd", "boulevard"),
            Map.entry("bd", "boulevard"),
            Map.entry("ln", "lane"),
            Map.entry("dr", "drive"),
            Map.entry("ct", "court"),
            Map.entry("crt", "court"),
            Map.entry("pl", "place"),
            Map.entry("sq", "square"),
            Map.entry("cres", "crescent"),
            Map.entry("cct", "circuit"),
            Map.entry("hwy", "highway"),
            Map.entry("pde", "parade"),
            Map.entry("tce", "terrace"),
            Map.entry("apt", "unit"),
            Map.entry("apartment", "unit"),
            Map.entry("flat", "unit"),
            Map.entry("mt", "mount"));

    private final Phones phones;

    public Normal(Locale home) {
        phones = new Phones(home);
    }

    /** The value as it is compared; empty if nothing is left of it. */
    public String of(TraitKind kind, String value, String region) {
        if (kind.equals(TraitKind.PHONE)) {
            return phones.normalised(value, region);
        }
        if (kind.equals(TraitKind.MAIL)) {
            return mail(value);
        }
        String plain = Latin.of(value);
        if (kind.equals(TraitKind.CODE) || kind.equals(TraitKind.NUMBER)) {
            return plain.replace(" ", "");
        }
        if (kind.equals(TraitKind.DATE)) {
            return date(plain);
        }
        if (kind.equals(TraitKind.ORGANISATION)) {
            return organisation(plain);
        }
        return kind.equals(TraitKind.WORDS) ? address(plain) : plain;
    }

    private static String date(String plain) {
        String digits = plain.replaceAll("[^0-9]", "");
        return digits.length() < 4 ? "" : digits;
    }

    private static String mail(String value) {
        String mail = value.strip().toLowerCase(Locale.ROOT);
        int at = mail.lastIndexOf('@');
        if (at < 1) {
            return Latin.of(mail);
        }
        int plus = mail.indexOf('+');
        String user = plus > 0 && plus < at ? mail.substring(0, plus) : mail.substring(0, at);
        String domain = mail.substring(at + 1).replace("googlemail.com", "gmail.com");
        return (domain.equals("gmail.com") ? user.replace(".", "") : user) + '@' + domain;
    }

    private static String organisation(String plain) {
        String joined = WRITTEN_OUT.matcher(plain).replaceAll("").replaceAll("\\b(\\w) (?=\\w\\b)", "$1");
        String bare = Arrays.stream(joined.split(" "))
                .filter(word -> !LEGAL_FORMS.contains(word) && !word.equals("and") && !word.equals("the"))
                .map(word -> word.equals("und") || word.equals("et") ? "" : word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return bare.isEmpty() ? plain : bare;
    }

    /** "Hauptstr." is "Haupt street": the ending is a word of its own, as elsewhere. */
    private static String address(String plain) {
        return Arrays.stream(plain.split(" "))
                .map(word ->
                        ADDRESS_WORDS.getOrDefault(word, word.replaceFirst("(?<=\\p{L}{3})(str|strasse)$", " street")))
                .collect(Collectors.joining(" "));
    }
}
