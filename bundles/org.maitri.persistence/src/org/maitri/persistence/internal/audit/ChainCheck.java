package org.maitri.persistence.internal.audit;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maitri.kernel.Progress;
import org.maitri.persistence.internal.Messages;

/** Recomputes the whole audit log: every commit's digest from its changes, every hash from the one before. */
public final class ChainCheck {

    private static final int ROWS_AT_ONCE = 1000;

    private final Connection connection;
    private final Progress progress;
    private final List<String> problems = new ArrayList<>();
    private long commits;
    private final ErasureSeals seals = new ErasureSeals();
    private long changeRows;

    public ChainCheck(Connection connection, Progress progress) throws SQLException {
        this.connection = connection;
        this.progress = progress;
        run();
    }

    public List<String> problems() {
        return problems;
    }

    public long commits() {
        return commits;
    }

    /** What was emptied lawfully, one sentence for each certificate. */
    public List<String> erased() {
        return seals.lawful();
    }

    /** The certificates that the log knows. */
    public Set<UUID> certificates() {
        return seals.certificates();
    }

    private record Link(
            long sequence,
            UUID id,
            Instant at,
            String actor,
            String label,
            long changes,
            String digest,
            String hash,
            String labelSeal,
            UUID labelErasedBy) {}

    private void run() throws SQLException {
        long last = 0;
        String hash = "0".repeat(64);
        List<Link> links;
        do {
            links = after(last);
            for (Link link : links) {
                progress.check();
                check(link, last, hash);
                last = link.sequence();
                hash = link.hash();
                commits++;
            }
        } while (!links.isEmpty());
        checkHead(last, hash);
        problems.addAll(seals.problems());
        long orphans = number("SELECT COUNT(*) FROM maitri_change") - changeRows;
        if (orphans != 0) {
            problems.add(Messages.get("check.orphans", orphans));
        }
    }

    private List<Link> after(long sequence) throws SQLException {
        List<Link> links = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT seq, id, at, actor, label, change_count, digest,"
                        + " hash, label_salt, label_digest, erased_by FROM maitri_commit WHERE seq > ? ORDER BY seq LIMIT "
                        + ROWS_AT_ONCE)) {
            query.setLong(1, sequence);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    links.add(new Link(
                            row.getLong(1),
                            row.getObject(2, UUID.class),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            row.getString(4),
                            row.getString(5),
                            row.getLong(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(5) == null
                                    ? row.getString(10)
                                    : Chain.seal(row.getString(9), row.getString(5)),
                            row.getObject(11, UUID.class)));
                }
            }
        }
        return links;
    }

    private void check(Link link, long last, String previous) throws SQLException {
        if (link.sequence() != last + 1) {
            problems.add(Messages.get("check.gap", last, link.sequence()));
        }
        if (!link.hash()
                .equals(Chain.hash(
                        previous,
                        link.sequence(),
                        link.id(),
                        link.at(),
                        link.actor(),
                        link.labelSeal(),
                        link.digest()))) {
            problems.add(Messages.get("check.chain", link.sequence(), link.label()));
        }
        if (link.label() == null) {
            seals.emptied(link.labelErasedBy(), ErasureSeals.label(link.sequence()));
        }
        MessageDigest digest = Chain.begin();
        long rows = digest(link, digest);
        changeRows += rows;
        if (!link.digest().equals(Chain.end(digest))) {
            problems.add(Messages.get("check.digest", link.sequence(), link.label()));
        } else if (rows < link.changes()) {
            problems.add(Messages.get("check.count", link.sequence(), rows, link.changes()));
        }
    }

    private long digest(Link link, MessageDigest digest) throws SQLException {
        long rows = 0;
        long last = -1;
        long read;
        do {
            read = 0;
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT ordinal, record_type, record_id, kind, fields, salt, digest, erased_by"
                            + " FROM maitri_change WHERE commit_id = ? AND ordinal > ? ORDER BY commit_id, ordinal LIMIT "
                            + ROWS_AT_ONCE)) {
                query.setObject(1, link.id());
                query.setLong(2, last);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        last = row.getLong(1);
                        String fields = row.getString(5);
                        Chain.add(
                                digest,
                                last,
                                row.getString(2),
                                row.getObject(3, UUID.class),
                                row.getString(4),
                                fields == null ? row.getString(7) : Chain.seal(row.getString(6), fields));
                        if (fields == null) {
                            seals.emptied(row.getObject(8, UUID.class), ErasureSeals.row(link.sequence(), last));
                        } else if (row.getString(2).equals(ErasureSeals.TYPE)) {
                            seals.sealed(row.getObject(3, UUID.class), FieldsJson.read(fields));
                        }
                        read++;
                    }
                }
            }
            rows += read;
        } while (read == ROWS_AT_ONCE);
        return rows;
    }

    private void checkHead(long last, String hash) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery("SELECT seq, hash FROM maitri_head WHERE id = 1")) {
            if (!head.next() || head.getLong(1) != last || !head.getString(2).equals(hash)) {
                problems.add(Messages.get("check.head", last, number("SELECT MAX(seq) FROM maitri_head")));
            }
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
