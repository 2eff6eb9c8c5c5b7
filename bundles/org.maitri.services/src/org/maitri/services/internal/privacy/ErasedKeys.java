package org.maitri.services.internal.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.maitri.spi.persistence.UnitOfWork;
import org.maitri.spi.privacy.ErasedPersons;
import org.osgi.service.component.annotations.Component;

/** Keeps what belonged to erased persons as salted hashes, and compares what comes in with them. */
@Component
public final class ErasedKeys implements ErasedPersons {

    private static final int ASKED_AT_ONCE = 500;
    private static final String ALGORITHM = "HmacSHA256";

    /** Remembers texts and keys of an erased person. */
    static void remember(Collection<String> comparable, long certificate, UnitOfWork work) {
        if (comparable.isEmpty()) {
            return;
        }
        Salt salt = work.entities().find(Salt.class, Salt.ONLY);
        if (salt == null) {
            salt = Salt.fresh();
            work.entities().persist(salt);
        }
        for (String text : new LinkedHashSet<>(comparable)) {
            String hash = hash(text, salt);
            if (work.entities().find(ErasedKey.class, hash) == null) {
                work.entities().persist(new ErasedKey(hash, certificate));
            }
        }
    }

    @Override
    public boolean any(UnitOfWork work) {
        return work.entities().find(Salt.class, Salt.ONLY) != null;
    }

    @Override
    public Optional<String> recognise(Collection<String> texts, Collection<String> keys, UnitOfWork work) {
        Salt salt = work.entities().find(Salt.class, Salt.ONLY);
        if (salt == null) {
            return Optional.empty();
        }
        Set<String> hashes = new LinkedHashSet<>();
        keys.forEach(key -> hashes.add(hash(key, salt)));
        texts.stream()
                .map(Identity::comparable)
                .filter(text -> !text.isEmpty())
                .forEach(text -> hashes.add(hash(text, salt)));
        return known(List.copyOf(hashes), work);
    }

    private static Optional<String> known(List<String> hashes, UnitOfWork work) {
        for (int from = 0; from < hashes.size(); from += ASKED_AT_ONCE) {
            List<Long> found = work.entities()
                    .createQuery(
                            "select k.certificate from PrivacyErasedKey k where k.hash in :hashes order by k.certificate",
                            Long.class)
                    .setFlushMode(jakarta.persistence.FlushModeType.COMMIT)
                    .setParameter("hashes", hashes.subList(from, Math.min(from + ASKED_AT_ONCE, hashes.size())))
                    .setMaxResults(1)
                    .getResultList();
            if (!found.isEmpty()) {
                return found.stream().map(String::valueOf).findFirst();
            }
        }
        return Optional.empty();
    }

    private static String hash(String text, Salt salt) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt.bytes(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
