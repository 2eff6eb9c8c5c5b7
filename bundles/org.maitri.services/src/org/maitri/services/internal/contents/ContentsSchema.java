package org.maitri.services.internal.contents;

import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The table of attachments' bytes. */
@Component
public final class ContentsSchema implements SchemaContributor {

    @Override
    public String module() {
        return "contents";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(ContentPart.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(ContentsSchema.class, "0001-contents.sql"));
    }
}
