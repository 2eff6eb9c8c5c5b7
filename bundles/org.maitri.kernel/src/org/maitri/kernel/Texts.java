package org.maitri.kernel;

import com.ibm.icu.text.PluralRules;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of one bundle in the language of the person, from {@code messages.properties} beside a class of that bundle
 * and from the language packs attached to it as fragments. Patterns are those of {@link MessageFormat}.
 */
public final class Texts {

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts in {@code messages.properties} in the package of {@code owner}, in the default locale. */
    public static Texts beside(Class<?> owner) {
        return beside(owner, Locale.getDefault());
    }

    public static Texts beside(Class<?> owner, Locale locale) {
        return new Texts(ResourceBundle.getBundle(
                owner.getPackageName() + ".messages",
                locale,
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The text for {@code key} with its arguments put in; a missing key shows itself as {@code !key!}. */
    public String get(String key, Object... arguments) {
        String pattern;
        try {
            pattern = bundle.getString(key);
        } catch (MissingResourceException missing) {
            return '!' + key + '!';
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.getDefault()).format(arguments);
    }

    /**
     * The text for the key and the count's plural category in the language of the texts, such as {@code key + ".one"} or
     * {@code key + ".few"}, else for {@code key + ".other"}; with the count as the first argument. The categories of a language
     * are those of CLDR, see <a href="https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html">its
     * plural rules</a>.
     */
    public String count(String key, long count, Object... further) {
        Object[] arguments = new Object[further.length + 1];
        arguments[0] = count;
        System.arraycopy(further, 0, arguments, 1, further.length);
        String counted = key + '.' + plurals().select(count);
        return get(has(counted) ? counted : key + ".other", arguments);
    }

    /** The texts that name no language are English. */
    private PluralRules plurals() {
        return PluralRules.forLocale(bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale());
    }

    /** The texts themselves, for libraries that look up theirs on their own. */
    public ResourceBundle bundle() {
        return bundle;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
