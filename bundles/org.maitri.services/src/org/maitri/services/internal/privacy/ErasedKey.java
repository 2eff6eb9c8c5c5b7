package org.maitri.services.internal.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something that belonged to an erased person, salted and hashed: it can be recognised, but not read. */
@Entity(name = "PrivacyErasedKey")
@Table(name = "privacy_erased")
public class ErasedKey {

    @Id
    @Column(name = "hash")
    private String hash;

    @Column(name = "certificate")
    private long certificate;

    protected ErasedKey() {}

    ErasedKey(String hash, long certificate) {
        this.hash = hash;
        this.certificate = certificate;
    }

    String hash() {
        return hash;
    }

    long certificate() {
        return certificate;
    }
}
