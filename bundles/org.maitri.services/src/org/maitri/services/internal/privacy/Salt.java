package org.maitri.services.internal.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What this database hashes with: the same person has another hash in every database. */
@Entity(name = "PrivacySalt")
@Table(name = "privacy_salt")
public class Salt {

    static final long ONLY = 1;

    @Id
    @Column(name = "id")
    private long id = ONLY;

    @Column(name = "salt")
    private String value;

    protected Salt() {}

    static Salt fresh() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Salt salt = new Salt();
        salt.value = HexFormat.of().formatHex(random);
        return salt;
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }
}
