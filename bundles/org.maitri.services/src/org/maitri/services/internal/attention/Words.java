package org.maitri.services.internal.attention;

import java.util.List;
import java.util.stream.Stream;
import org.maitri.spi.attention.Attention;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.Tone;

/** What channels, purposes and spans are called; those that nobody here knows go by their own name. */
final class Words {

    static final List<String> CHANNELS = List.of(Attention.ANY, "mail", "phone", "message", "post");
    static final List<String> PURPOSES = List.of(Attention.ANY, Attention.MARKETING, "survey", "profiling");

    private Words() {}

    static String of(String vocabulary, String value) {
        String key = vocabulary + "." + value;
        return Messages.has(key) ? Messages.get(key) : value;
    }

    static List<Choice> choices(String vocabulary, Stream<String> values, String icon) {
        return values.map(value -> new Choice(value, of(vocabulary, value), Tone.NEUTRAL, icon))
                .toList();
    }
}
