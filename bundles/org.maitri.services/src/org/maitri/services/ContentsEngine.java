package org.maitri.services;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.maitri.services.internal.contents.ContentPart;
import org.maitri.services.internal.contents.ContentsSchema;
import org.maitri.spi.content.Contents;
import org.maitri.spi.persistence.SchemaContributor;
import org.maitri.spi.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Keeps the bytes of attachments in a table, in parts. */
@Component
public final class ContentsEngine implements Contents {

    /** What the engine keeps in the database: to be among the schemas a database is opened with. */
    public static SchemaContributor schema() {
        return new ContentsSchema();
    }

    @Override
    public String keep(byte[] bytes, UnitOfWork work) {
        String digest = digest(bytes);
        if (kept(List.of(digest), work).isEmpty()) {
            long place = 0;
            do {
                int from = (int) (place * ContentPart.SIZE);
                int to = Math.min(bytes.length, from + ContentPart.SIZE);
                work.entities().persist(new ContentPart(digest, place, Arrays.copyOfRange(bytes, from, to)));
                place++;
            } while (place * ContentPart.SIZE < bytes.length);
        }
        return digest;
    }

    /** Two workbenches may have kept the same bytes at the same moment: each part then is there twice. */
    @Override
    public Optional<byte[]> read(String digest, UnitOfWork work) {
        List<ContentPart> parts = work.entities()
                .createQuery("select p from ContentPart p where p.digest = :digest order by p.place", ContentPart.class)
                .setParameter("digest", digest)
                .getResultList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long next = 0;
        for (ContentPart part : parts) {
            if (part.place() == next) {
                bytes.writeBytes(part.bytes());
                next++;
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(bytes.toByteArray());
    }

    @Override
    public Collection<String> kept(Collection<String> digests, UnitOfWork work) {
        return digests.isEmpty()
                ? List.of()
                : work.entities()
                        .createQuery(
                                "select distinct p.digest from ContentPart p where p.digest in :digests and p.place = 0",
                                String.class)
                        .setParameter("digests", digests)
                        .getResultList();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
