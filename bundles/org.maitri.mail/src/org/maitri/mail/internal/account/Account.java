package org.maitri.mail.internal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.maitri.kernel.Program;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.Messages;
import org.maitri.spi.persistence.InstantConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A mailbox the company is written to and writes from. Its password is in the keyring, never here. */
@Entity
@Table(name = "mail_account")
@Recorded(Account.TYPE)
public class Account extends StoredRecord {

    public static final String TYPE = "mail.account";

    /** TLS from the first byte. */
    public static final String TLS = "tls";
    /** TLS is asked for and must be given. */
    public static final String STARTTLS = "starttls";
    /** Neither passwords nor letters are protected on their way. */
    public static final String NONE = "none";

    /** Its server says when a letter comes. */
    public static final String TOLD = "told";
    /** Its server is asked again and again whether a letter came. */
    public static final String ASKED = "asked";
    /** Its server was not reached the last time. */
    public static final String LOST = "lost";

    /** Whichever program does what is due. */
    private static final String SCHEDULE = "schedule";

    @Column(name = "name")
    private String name;

    @Column(name = "sender")
    private String sender;

    @Column(name = "address")
    private String address;

    @Column(name = "login")
    private String login;

    @Column(name = "imap_host")
    private String imapHost;

    @Column(name = "imap_port")
    private Long imapPort;

    @Column(name = "folder")
    private String folder;

    @Column(name = "smtp_host")
    private String smtpHost;

    @Column(name = "smtp_port")
    private Long smtpPort;

    @Column(name = "encryption")
    private String encryption = TLS;

    @Column(name = "signature")
    private String signature;

    @Column(name = "queue")
    private String queue;

    @Column(name = "uid_validity")
    private long uidValidity;

    @Column(name = "last_uid")
    private long lastUid;

    @Column(name = "followed")
    private String followed;

    @Convert(converter = InstantConverter.class)
    @Column(name = "followed_since")
    private Instant followedSince;

    @Column(name = "followed_by")
    private String followedBy;

    @Column(name = "problem")
    private String problem;

    /** Letters up to this one were taken in. @param validity by which the server says whether its numbers still hold */
    public void fetched(long validity, long uid) {
        uidValidity = validity;
        lastUid = uid;
    }

    /** The number of the last letter that was taken in; 0 if the server numbers its letters anew. */
    public long lastUid(long validity) {
        return validity == uidValidity ? lastUid : 0;
    }

    /** How its letters come from now on. */
    public void isFollowed(String how, String program, Instant at) {
        if (!how.equals(followed()) || !program.equals(followedBy)) {
            followed = how;
            followedBy = program;
            followedSince = at;
        }
        problem = null;
    }

    /** A program looks no more. If another one does so already, that stays. */
    public void isLeft(String program) {
        if (program.equals(followedBy)) {
            followed = null;
            followedBy = null;
            followedSince = null;
            problem = null;
        }
    }

    /** No letters come, though a program tries. */
    public void isLost(String why, String program, Instant at) {
        isFollowed(LOST, program, at);
        problem = why;
    }

    /** Its server was asked as the schedule says. @param why it was not reached; empty if it was */
    public void wasAsked(Optional<String> why, Instant at) {
        if (why.isPresent()) {
            isLost(why.get(), SCHEDULE, at);
        } else {
            isFollowed(ASKED, SCHEDULE, at);
        }
    }

    /** How its letters come; null if nobody looks, as far as is known here. */
    public String followed() {
        return followedBy == null || Program.ended(followedBy) ? null : followed;
    }

    public Instant followedSince() {
        return followed() == null ? null : followedSince;
    }

    /** Why no letters came the last time; null if they did. */
    public String problem() {
        return problem;
    }

    /** In another mailbox nothing was taken in yet, whatever the numbers there. */
    private void moved(String from, String to) {
        if (!Objects.equals(from, to)) {
            fetched(0, 0);
        }
    }

    /** Whether its letters come from the same mailbox, in the same way. */
    public boolean receivesLike(Account other) {
        return mailbox().equals(other.mailbox());
    }

    private List<String> mailbox() {
        return List.of(
                Objects.requireNonNullElse(imapHost, ""),
                String.valueOf(imapPort),
                user(),
                encryption,
                Objects.requireNonNullElse(folder, ""));
    }

    public boolean receives() {
        return imapHost != null && !imapHost.isBlank();
    }

    public boolean sends() {
        return smtpHost != null && !smtpHost.isBlank();
    }

    /** Its servers. @throws RefusedException if it names none */
    public List<String> hosts() {
        List<String> hosts = Stream.of(imapHost, smtpHost)
                .filter(host -> host != null && !host.isBlank())
                .distinct()
                .toList();
        if (hosts.isEmpty()) {
            throw new RefusedException(Messages.get("account.serverless", name));
        }
        return hosts;
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The name people read in front of the address. */
    public String sender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public String address() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** The user on both servers; the address where none is said. */
    public String login() {
        return login;
    }

    public void setLogin(String login) {
        moved(this.login, login);
        this.login = login;
    }

    public String user() {
        return login == null || login.isBlank() ? address : login;
    }

    public String imapHost() {
        return imapHost;
    }

    public void setImapHost(String imapHost) {
        moved(this.imapHost, imapHost);
        this.imapHost = imapHost;
    }

    /** Null for the usual one. */
    public Long imapPort() {
        return imapPort;
    }

    public void setImapPort(Long imapPort) {
        this.imapPort = imapPort;
    }

    /** Null for the inbox. */
    public String folder() {
        return folder;
    }

    public void setFolder(String folder) {
        moved(this.folder, folder);
        this.folder = folder;
    }

    /** The queue that its letters begin in; null for none. */
    public String queue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public String smtpHost() {
        return smtpHost;
    }

    public void setSmtpHost(String smtpHost) {
        this.smtpHost = smtpHost;
    }

    /** Null for the usual one. */
    public Long smtpPort() {
        return smtpPort;
    }

    public void setSmtpPort(Long smtpPort) {
        this.smtpPort = smtpPort;
    }

    public String encryption() {
        return encryption;
    }

    public void setEncryption(String encryption) {
        this.encryption = encryption == null ? TLS : encryption;
    }

    public String signature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }
}
