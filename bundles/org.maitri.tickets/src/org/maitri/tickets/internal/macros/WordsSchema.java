package org.maitri.tickets.internal.macros;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.tickets.internal.knowledge.Article;
import org.maitri.tickets.internal.knowledge.Solution;
import org.maitri.tickets.internal.rules.Firing;
import org.maitri.tickets.internal.rules.Rule;
import org.osgi.service.component.annotations.Component;

/** The tables of texts, macros, rules and knowledge articles. */
@Component
public final class WordsSchema implements SchemaContributor {

    @Override
    public String module() {
        return "words";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Template.class, Macro.class, Rule.class, Firing.class, Article.class, Solution.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(
                Migration.load(WordsSchema.class, "0001-macros.sql"),
                Migration.load(WordsSchema.class, "0002-rules.sql"),
                Migration.load(WordsSchema.class, "0003-articles.sql"),
                Migration.load(WordsSchema.class, "0004-firing-rule.sql"));
    }
}
