package org.maitri.customers.internal;

import java.util.List;
import org.maitri.customers.CustomerPhoto;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.RecordType;
import org.osgi.service.component.annotations.Component;

/** Describes customers' portraits and logos. */
@Component(service = RecordType.class)
public final class CustomerPhotoType extends ChildOfCustomer<CustomerPhoto> {

    private final List<Field<CustomerPhoto>> fields = List.of(
            owner(CustomerPhoto::owner, CustomerPhoto::setOwner),
            text("mediaType", "photo.mediaType", CustomerPhoto::mediaType),
            text("content", "photo.content", CustomerPhoto::encoded));

    public CustomerPhotoType() {
        super("photo");
    }

    @Override
    public Class<CustomerPhoto> entity() {
        return CustomerPhoto.class;
    }

    @Override
    public String icon() {
        return "image";
    }

    @Override
    public List<Field<CustomerPhoto>> fields() {
        return fields;
    }

    @Override
    public CustomerPhoto create() {
        return new CustomerPhoto();
    }
}
