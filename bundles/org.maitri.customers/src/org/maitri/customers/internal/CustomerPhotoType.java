package org.maitri.customers.internal;

import java.util.List;
import org.maitri.customers.CustomerPhoto;
import org.maitri.spi.record.RecordType;
import org.osgi.service.component.annotations.Component;

/** Describes customers' portraits and logos. */
@Component(service = RecordType.class)
public final class CustomerPhotoType extends ChildOfCustomer<CustomerPhoto> {

    public CustomerPhotoType() {
        super(
                CustomerPhoto.class,
                "image",
                CustomerPhoto::new,
                List.of(
                        owner(CustomerPhoto::owner, CustomerPhoto::setOwner),
                        text("mediaType", "photo.mediaType", CustomerPhoto::mediaType),
                        text("content", "photo.content", CustomerPhoto::encoded)));
    }
}
