package org.maitri.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Base64;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.persistence.RecordRefConverter;
import org.maitri.spi.record.Recorded;
import org.maitri.spi.record.StoredRecord;

/** What a customer looks like: a person's portrait, an organisation's logo, small enough for every page. */
@Entity
@Table(name = "customers_photo")
@Recorded(CustomerPhoto.TYPE)
public class CustomerPhoto extends StoredRecord {

    public static final String TYPE = "customers.photo";

    @Convert(converter = RecordRefConverter.class)
    @Column(name = "owner")
    private RecordRef owner;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "content")
    private String content;

    public static CustomerPhoto of(RecordRef owner, String mediaType, byte[] image) {
        CustomerPhoto photo = new CustomerPhoto();
        photo.owner = owner;
        photo.show(mediaType, image);
        return photo;
    }

    public RecordRef owner() {
        return owner;
    }

    public void setOwner(RecordRef owner) {
        this.owner = owner;
    }

    /** {@code image/png} or {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    public byte[] image() {
        return Base64.getDecoder().decode(content);
    }

    /** Takes another picture in place of this one. */
    public void show(String newMediaType, byte[] image) {
        mediaType = newMediaType;
        content = Base64.getEncoder().encodeToString(image);
    }

    /** The picture's bytes as they are stored, in Base64. */
    public String encoded() {
        return content;
    }
}
