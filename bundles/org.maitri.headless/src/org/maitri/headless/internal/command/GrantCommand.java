package org.maitri.headless.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.Grants;
import org.maitri.spi.access.Permission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who may do what. */
final class GrantCommand {

    private GrantCommand() {}

    private static Map<String, Object> row(String actor, String permission) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("actor", actor);
        row.put("permission", permission);
        return row;
    }

    /** Lists what was granted, or what can be granted. */
    @Command(name = "grants")
    static final class Given implements Callable<Integer> {

        private final Session session;

        @Option(names = "--permissions")
        private boolean permissions;

        Given(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            if (permissions) {
                session.print(
                        session.access().permissions().stream().map(Given::row).toList());
            } else {
                session.print(session.open().grants().all().entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(permission -> GrantCommand.row(entry.getKey(), permission)))
                        .toList());
            }
            return 0;
        }

        private static Map<String, Object> row(Permission permission) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("permission", permission.id());
            row.put("label", permission.label());
            return row;
        }
    }

    /** Grants permissions to a person. */
    @Command(name = "grant")
    static final class Grant implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "ACTOR")
        private String actor;

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "PERMISSION")
        private List<String> permissions;

        Grant(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            List<String> known =
                    session.access().permissions().stream().map(Permission::id).toList();
            permissions.stream()
                    .filter(permission -> !permission.equals(Grants.EVERYTHING)
                            && !permission.equals(Grants.PERMISSION)
                            && !known.contains(permission))
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw new RefusedException(Messages.get("refused.permission", unknown));
                    });
            Grants grants = session.open().grants();
            permissions.forEach(permission -> grants.grant(actor, permission));
            session.print(permissions.stream()
                    .map(permission -> row(actor, permission))
                    .toList());
            return 0;
        }
    }

    /** Takes permissions back. */
    @Command(name = "revoke")
    static final class Revoke implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "ACTOR")
        private String actor;

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "PERMISSION")
        private List<String> permissions;

        Revoke(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Grants grants = session.open().grants();
            Set<String> given = grants.all().getOrDefault(actor, Set.of());
            permissions.stream()
                    .filter(permission -> !given.contains(permission))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new RefusedException(Messages.get("refused.revoke", actor, other));
                    });
            permissions.forEach(permission -> grants.revoke(actor, permission));
            session.print(permissions.stream()
                    .map(permission -> row(actor, permission))
                    .toList());
            return 0;
        }
    }
}
