package org.maitri.persistence.internal.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.Grants;
import org.maitri.persistence.internal.Messages;
import org.maitri.spi.access.Access;
import org.maitri.spi.access.AccessContributor;
import org.maitri.spi.access.Permission;
import org.maitri.spi.record.CustomFields;
import org.maitri.spi.record.RecordType;

/** What the person at work was granted; where nothing was granted to anybody, everybody may do everything. */
public final class GrantedAccess implements Access {

    private final String actor;
    private final List<Permission> permissions;
    private volatile Set<String> granted = Set.of();

    public GrantedAccess(String actor, Collection<RecordType<?>> types, Collection<AccessContributor> contributors) {
        this.actor = actor;
        List<Permission> all = new ArrayList<>();
        types.forEach(type -> {
            all.add(new Permission(type.readPermission(), Messages.get("permission.read", type.pluralLabel())));
            all.add(new Permission(type.writePermission(), Messages.get("permission.write", type.pluralLabel())));
        });
        contributors.forEach(contributor -> all.addAll(contributor.permissions()));
        all.add(new Permission(CustomFields.MANAGE, Messages.get("permission.fields")));
        all.add(new Permission(Grants.PERMISSION, Messages.get("permission.grant")));
        permissions = all.stream().distinct().toList();
    }

    void allow(Map<String, Set<String>> grants) {
        granted = grants.isEmpty() ? Set.of(Grants.EVERYTHING) : Set.copyOf(grants.getOrDefault(actor, Set.of()));
    }

    @Override
    public String actor() {
        return actor;
    }

    @Override
    public boolean may(String permission) {
        Set<String> now = granted;
        return now.contains(Grants.EVERYTHING) || now.contains(permission);
    }

    @Override
    public boolean mayExpressly(String permission) {
        return granted.contains(permission);
    }

    @Override
    public void require(String permission) {
        if (!may(permission)) {
            throw new RefusedException(Messages.get("permission.missing", actor, label(permission), permission));
        }
    }

    private String label(String permission) {
        return permissions.stream()
                .filter(each -> each.id().equals(permission))
                .findFirst()
                .map(Permission::label)
                .orElse(permission);
    }

    @Override
    public List<Permission> permissions() {
        return permissions;
    }
}
