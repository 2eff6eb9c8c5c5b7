package org.maitri.customers.internal.duplicates;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Organisation;
import org.maitri.spi.duplicates.DuplicateContributor;
import org.maitri.spi.duplicates.Portrait;
import org.maitri.spi.duplicates.Trait;
import org.osgi.service.component.annotations.Component;

/** By what organisations are recognised. */
@Component(service = DuplicateContributor.class)
public final class OrganisationDuplicates extends CustomerPortraits<Organisation> {

    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(ltd|limited|inc|incorporated|corp"
                    + "|corporation|llc|llp|plc|gmbh|ag|kg|ohg|ug|e\\.?\\s?v|s\\.?a\\.?s|s\\.?a\\.?r\\.?l|s\\.?r\\.?l|s\\.?p\\.?a"
                    + "|s\\.?a|b\\.?v|n\\.?v|a/s|oy|ab|pty)(?![\\p{L}\\p{N}])");

    public OrganisationDuplicates() {
        super(Organisation.class, "c.name, c.website");
    }

    @Override
    public List<Trait> traits() {
        return Traits.ofOrganisations();
    }

    @Override
    void own(Object[] row, int from, Portrait portrait) {
        String name = (String) row[from];
        portrait.add(Traits.NAME, name);
        if (name != null) {
            Matcher form = LEGAL_FORM.matcher(name);
            if (form.find()) {
                portrait.add(Traits.LEGAL_FORM, form(lower(form.group(1)).replaceAll("[.\\s/]", "")));
            }
        }
        if (row[from + 1] != null) {
            ReachedAt.add(ContactPoint.WEB, (String) row[from + 1], portrait);
        }
    }

    private static String form(String written) {
        return switch (written) {
            case "limited" -> "ltd";
            case "incorporated", "corp", "corporation" -> "inc";
            default -> written;
        };
    }

    @Override
    Object[] row(Organisation draft) {
        return new Object[] {draft.name(), draft.website()};
    }
}
