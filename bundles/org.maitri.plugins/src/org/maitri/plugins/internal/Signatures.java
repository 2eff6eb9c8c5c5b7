package org.maitri.plugins.internal;

import java.io.File;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.eclipse.equinox.p2.core.UIServices;
import org.maitri.kernel.RefusedException;
import org.maitri.plugins.Trust;

/** Answers what p2 asks of files whose signer nobody trusts yet, and remembers who vouches for them. */
final class Signatures extends UIServices {

    private final TrustedCertificates trusted;
    private final Trust trust;
    private final Set<String> signers = new TreeSet<>();
    private boolean unsigned;
    private Optional<RefusedException> refusal = Optional.empty();

    Signatures(TrustedCertificates trusted, Trust trust) {
        this.trusted = trusted;
        this.trust = trust;
    }

    /** Who vouches for it, in words. */
    String words() {
        if (unsigned) {
            return Messages.get("signature.none");
        }
        return signers.isEmpty()
                ? Messages.get("signature.trusted")
                : Messages.get("signature.by", String.join(", ", signers));
    }

    /** Why it must not be installed. */
    Optional<RefusedException> refusal() {
        return refusal;
    }

    @Override
    public TrustInfo getTrustInfo(
            Certificate[][] untrustedChains, Collection<PGPPublicKey> untrustedKeys, String[] unsignedDetail) {
        List<String> unknown = new ArrayList<>();
        for (Certificate[] chain : untrustedChains == null ? new Certificate[0][] : untrustedChains) {
            String signer = signer(chain[0]);
            signers.add(signer);
            if (!trusted.vouchFor(chain)) {
                unknown.add(signer);
            }
        }
        for (PGPPublicKey key : untrustedKeys) {
            String signer = signer(key);
            signers.add(signer);
            unknown.add(signer);
        }
        List<String> without = unsignedDetail == null
                ? List.of()
                : Arrays.stream(unsignedDetail)
                        .map(detail -> new File(detail).getName())
                        .toList();
        unsigned = !without.isEmpty();
        boolean accepted = without.isEmpty() && unknown.isEmpty() || accepts(without, unknown);
        List<Certificate> certificates = untrustedChains == null
                ? List.of()
                : Arrays.stream(untrustedChains).map(chain -> chain[0]).toList();
        return accepted
                ? new TrustInfo(certificates, untrustedKeys, false, true)
                : new TrustInfo(List.of(), List.of(), false, false);
    }

    /** A reason is kept, as p2 would wrap it into words of its own. */
    private boolean accepts(List<String> without, List<String> unknown) {
        try {
            if (trust.accepts(without, unknown)) {
                return true;
            }
            refusal = Optional.of(new RefusedException(Messages.get("signature.refused")));
        } catch (RefusedException refused) {
            refusal = Optional.of(refused);
        }
        return false;
    }

    private static String signer(Certificate certificate) {
        return certificate instanceof X509Certificate named
                ? named.getSubjectX500Principal().getName()
                : certificate.getType();
    }

    private static String signer(PGPPublicKey key) {
        Iterator<String> users = key.getUserIDs();
        String id = Long.toHexString(key.getKeyID()).toUpperCase(Locale.ROOT);
        return users.hasNext() ? users.next() + " (PGP " + id + ')' : "PGP " + id;
    }

    @Override
    public TrustInfo getTrustInfo(Certificate[][] untrustedChains, String[] unsignedDetail) {
        return getTrustInfo(untrustedChains, List.of(), unsignedDetail);
    }

    @Override
    public AuthenticationInfo getUsernamePassword(String location) {
        return AUTHENTICATION_PROMPT_CANCELED;
    }

    @Override
    public AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previous) {
        return AUTHENTICATION_PROMPT_CANCELED;
    }
}
