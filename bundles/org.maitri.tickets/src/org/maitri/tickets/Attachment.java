package org.maitri.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** A file that was sent with a message. Its bytes are among the contents, under its digest. */
@Entity
@Table(name = "tickets_attachment")
@Recorded(Attachment.TYPE)
public class Attachment extends StoredRecord {

    public static final String TYPE = "tickets.attachment";

    private static final int LONGEST_NAME = 500;

    @Column(name = "message_id")
    private UUID messageId;

    @Column(name = "name")
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "bytes")
    private long size;

    @Column(name = "digest")
    private String digest;

    @Column(name = "content_id")
    private String contentId;

    /** @param digest under which its bytes are kept */
    public static Attachment of(Message message, String name, String mediaType, long size, String digest) {
        Attachment attachment = new Attachment();
        attachment.messageId = message.id();
        attachment.name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + '…';
        attachment.mediaType = mediaType;
        attachment.size = size;
        attachment.digest = digest;
        return attachment;
    }

    public UUID messageId() {
        return messageId;
    }

    /** As its sender named it: it may hold anything, and is no name for a file. */
    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public String digest() {
        return digest;
    }

    /** By which the letter's HTML shows it; null if it does not. */
    public String contentId() {
        return contentId;
    }

    public void shownAs(String id) {
        contentId = id;
    }
}
