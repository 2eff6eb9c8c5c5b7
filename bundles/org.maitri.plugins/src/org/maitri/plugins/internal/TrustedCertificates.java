package org.maitri.plugins.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.maitri.kernel.RefusedException;

/** The certificates whose owners may sign plug-ins: those of a keystore (PKCS #12 or JKS) that an administrator names. */
final class TrustedCertificates {

    static final TrustedCertificates NONE = new TrustedCertificates(Optional.empty());

    private final Optional<KeyStore> store;

    private TrustedCertificates(Optional<KeyStore> store) {
        this.store = store;
    }

    /** @param password blank if it has none */
    static TrustedCertificates in(Path keystore, String password) {
        try {
            return new TrustedCertificates(Optional.of(
                    KeyStore.getInstance(keystore.toFile(), password.isEmpty() ? null : password.toCharArray())));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException unreadable) {
            throw new RefusedException(
                    Messages.get("keystore.unreadable", keystore, unreadable.getMessage()), unreadable);
        }
    }

    /** Whether the signer, or who certified the signer, is among them. */
    boolean vouchFor(Certificate[] chain) {
        return store.filter(trusted -> contains(trusted, chain[0]) || certified(trusted, chain))
                .isPresent();
    }

    private static boolean contains(KeyStore trusted, Certificate signer) {
        try {
            return trusted.getCertificateAlias(signer) != null;
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static boolean certified(KeyStore trusted, Certificate[] chain) {
        try {
            PKIXParameters parameters = new PKIXParameters(trusted);
            parameters.setRevocationEnabled(false);
            List<Certificate> path = Arrays.stream(chain)
                    .filter(certificate -> !contains(trusted, certificate))
                    .toList();
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
            return true;
        } catch (GeneralSecurityException no) {
            return false;
        }
    }
}
