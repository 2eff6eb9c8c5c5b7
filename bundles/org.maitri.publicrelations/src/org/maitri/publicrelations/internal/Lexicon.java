package org.maitri.publicrelations.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maitri.publicrelations.CoverageTone;
import org.maitri.publicrelations.EventKind;
import org.maitri.publicrelations.PublicEvent;

/** What the words of other systems mean here. */
final class Lexicon {

    private static final Map<Pattern, String> EVENT_KINDS = ordered(
            "recall|withdrawal|r\u00FCckruf|rappel|retirada",
            EventKind.RECALL,
            "crisis|incident|emergency",
            EventKind.CRISIS,
            "release|announcement",
            EventKind.RELEASE,
            "press|media|interview|briefing|prensa|rueda de|medien|stampa",
            EventKind.PRESS,
            "fundrais|donat|charit|gala|benefit|spenden|collecte|donaci",
            EventKind.DONATION,
            "volunteer|clean ?up|service day|voluntari|ehrenamt|freiwillig|b\u00E9n\u00E9vol",
            EventKind.VOLUNTEER,
            "speech|speak|keynote|appearance|rally|debate|lecture|commencement|visit|attended|conference|panel",
            EventKind.APPEARANCE,
            "community|neighbou?r|meeting|town hall|festival|local|school|open house",
            EventKind.COMMUNITY);

    private static final Map<Pattern, String> EVENT_STATES = ordered(
            "terminat|complet|done|closed|finished|ended|held|past", PublicEvent.DONE,
            "cancel", PublicEvent.CANCELLED,
            "ongoing|running|active|open|in progress|current", PublicEvent.RUNNING,
            "plan|schedul|upcoming|confirmed|tentative", PublicEvent.PLANNED);

    private static final Map<Pattern, String> SEVERITIES = ordered(
            "critical|class i\\b|class 1|very high", "critical",
            "high|class ii\\b|class 2|major|serious|severe", "high",
            "medium|moderate|class iii\\b|class 3", "medium",
            "low|minor", "low");

    private static final Map<Pattern, String> TONES = ordered(
            "mixed|ambivalent|balanced", CoverageTone.MIXED,
            "neutral|not rated|none", CoverageTone.NEUTRAL,
            "negative|bad|hostile|critical|unfavou?rable|^neg", CoverageTone.NEGATIVE,
            "positive|good|friendly|favou?rable|^pos", CoverageTone.POSITIVE);

    private static final Map<Pattern, String> OUTLETS = ordered(
            "podcast",
            "podcast",
            "radio",
            "radio",
            "\\btv\\b|television|broadcast|cable|video",
            "tv",
            "twitter|facebook|instagram|linkedin|reddit|tiktok|social|\\bx\\b|forum",
            "social",
            "online|web|blog|digital|news site|internet",
            "online",
            "print|newspaper|magazine|press|newswire|wire|journal",
            "press");

    private Lexicon() {}

    static Optional<String> eventKind(String words) {
        return meaning(EVENT_KINDS, words);
    }

    static Optional<String> eventState(String words) {
        return meaning(EVENT_STATES, words);
    }

    static Optional<String> severity(String words) {
        return meaning(SEVERITIES, words);
    }

    static Optional<String> tone(String words) {
        return meaning(TONES, words);
    }

    static Optional<String> outletKind(String words) {
        return meaning(OUTLETS, words);
    }

    /** A sentiment written as a number: of -1 to 1 as it is, else of -100 to 100. */
    static Optional<BigDecimal> sentiment(String text) {
        if (!text.strip().matches("[-+]?\\d{1,3}([.,]\\d+)?\\s*%?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text.replace("%", "").strip().replace(',', '.'));
        BigDecimal scaled = number.abs().compareTo(BigDecimal.ONE) > 0 ? number.movePointLeft(2) : number;
        return scaled.abs().compareTo(BigDecimal.ONE) > 0 ? Optional.empty() : Optional.of(scaled);
    }

    private static Optional<String> meaning(Map<Pattern, String> lexicon, String words) {
        String plain = Proposals.plain(words);
        return lexicon.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(plain).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<Pattern, String> ordered(String... patternsAndMeanings) {
        Map<Pattern, String> lexicon = new LinkedHashMap<>();
        for (int i = 0; i < patternsAndMeanings.length; i += 2) {
            lexicon.put(Pattern.compile(patternsAndMeanings[i]), patternsAndMeanings[i + 1]);
        }
        return lexicon;
    }
}
