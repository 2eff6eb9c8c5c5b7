package ${package}.internal;

import ${package}.${recordName};
import java.util.List;
import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;
import org.osgi.service.component.annotations.Component;

/** The table. Once it is released, a change of it is a further migration, 0002-and-so-on.sql. */
@Component
public final class ${recordName}Schema implements SchemaContributor {

    @Override
    public String module() {
        return "${module}";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(${recordName}.class);
    }

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.load(${recordName}Schema.class, "0001-create.sql"));
    }
}
