package org.maitri.persistence.internal.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.internal.Messages;
import org.maitri.spi.access.Access;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.maitri.spi.record.RecordType;

/** What the person at work was granted; where nothing was granted to anybody, everybody may do everything. */
public final class Grants implements Access {

    private static final String EVERYTHING = "*";

    private final String actor;
    private final Set<String> granted;
    private final List<Permission> permissions;

    private Grants(String actor, Set<String> granted, List<Permission> permissions) {
        this.actor = actor;
        this.granted = granted;
        this.permissions = permissions;
    }

    public static Grants read(Connection connection, String actor, Collection<RecordType<?>> types,
            Collection<AccessContributor> contributors) throws SQLException {
        Set<String> granted = new HashSet<>();
        boolean any = false;
        try (PreparedStatement query = connection.prepareStatement("SELECT actor, permission FROM maitri_grant");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                any = true;
                if (rows.getString(1).equals(actor)) {
                    granted.add(rows.getString(2));
                }
            }
        }
        return new Grants(actor, any ? Set.copyOf(granted) : Set.of(EVERYTHING), all(types, contributors));
    }

    private static List<Permission> all(Collection<RecordType<?>> types, Collection<AccessContributor> contributors) {
        List<Permission> all = new ArrayList<>();
        types.forEach(type -> {
            all.add(new Permission(type.readPermission(), Messages.get("permission.read", type.pluralLabel())));
            all.add(new Permission(type.writePermission(), Messages.get("permission.write", type.pluralLabel())));
        });
        contributors.forEach(contributor -> all.addAll(contributor.permissions()));
        return all.stream().distinct().toList();
    }

    @Override
    public String actor() {
        return actor;
    }

    @Override
    public boolean may(String permission) {
        return granted.contains(EVERYTHING) || granted.contains(permission);
    }

    @Override
    public void require(String permission) {
        if (!may(permission)) {
            throw new RefusedException(Messages.get("permission.missing", actor, label(permission), permission));
        }
    }

    private String label(String permission) {
        return permissions.stream().filter(each -> each.id().equals(permission)).findFirst().map(Permission::label)
                .orElse(permission);
    }

    @Override
    public List<Permission> permissions() {
        return permissions;
    }
}
