package org.maitri.customers.internal.cards;

import ezvcard.VCard;
import ezvcard.property.ImageProperty;
import ezvcard.property.Uid;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.maitri.customers.BusinessCard;
import org.maitri.customers.ContactPoint;
import org.maitri.customers.Customer;
import org.maitri.customers.CustomerPhoto;
import org.maitri.kernel.RecordRef;
import org.maitri.spi.imports.ImportContext;
import org.maitri.spi.persistence.UnitOfWork;

/** Keeps the card a customer comes with, and the picture on it. */
public final class CardKeeper {

    private static final int LONGEST = 16 * 1024 * 1024;

    private CardKeeper() {}

    /** Keeps what the row's card says, once the customer is filled in. @param points all ways to reach the customer */
    public static void keep(
            Customer customer, boolean created, Collection<ContactPoint> points, ImportContext context) {
        Optional<String> original = context.original();
        String text = original.map(card -> card.replace("\0", "").strip()).orElse("");
        CardFile.Form form = CardFile.formOf(text);
        if (form == null) {
            return;
        }
        if (text.length() > LONGEST) {
            context.remark(Messages.get("card.toKeep", LONGEST >> 20));
            return;
        }
        VCard card = KeptCard.card(form.name(), text);
        BusinessCard kept = (created ? Stream.<BusinessCard>empty() : of(customer.ref(), context.work()).stream())
                .filter(old -> sameCard(old, card, text))
                .findFirst()
                .orElse(null);
        if (kept == null) {
            kept = context.add(BusinessCard.of(customer.ref(), form.name(), text));
        } else if (!kept.content().equals(text)) {
            kept.renew(form.name(), text);
        }
        kept.setTaken(CardFace.of(customer, points));
        picture(customer, created, card, context);
    }

    /** A newer issue has the same UID; where there is none, the same text. */
    private static boolean sameCard(BusinessCard old, VCard card, String text) {
        Uid uid = card.getUid();
        Uid before = KeptCard.card(old.form(), old.content()).getUid();
        return uid == null || before == null
                ? old.content().equals(text)
                : Objects.equals(uid.getValue(), before.getValue());
    }

    private static void picture(Customer customer, boolean created, VCard card, ImportContext context) {
        Optional<? extends ImageProperty> picture = Stream.concat(
                        card.getPhotos().stream().map(ImageProperty.class::cast), card.getLogos().stream())
                .filter(image -> image.getData() != null && image.getData().length > 0)
                .findFirst();
        if (picture.isEmpty()) {
            return;
        }
        try {
            SmallPicture small = SmallPicture.of(picture.get().getData());
            Optional<CustomerPhoto> before = created ? Optional.empty() : photo(customer.ref(), context.work());
            if (before.isEmpty()) {
                context.add(CustomerPhoto.of(customer.ref(), small.mediaType(), small.bytes()));
            } else {
                before.get().show(small.mediaType(), small.bytes());
            }
        } catch (SmallPicture.Unusable unusable) {
            context.remark(Messages.get("card.photo.shown", unusable.getMessage()));
        }
    }

    static List<BusinessCard> of(RecordRef owner, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select c from BusinessCard c where c.owner = :owner and c.archivedAt is null order by c.id",
                        BusinessCard.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** What the customer looks like; of several pictures, after a merge, the first. */
    public static Optional<CustomerPhoto> photo(RecordRef owner, UnitOfWork work) {
        return work.entities()
                .createQuery(
                        "select p from CustomerPhoto p where p.owner = :owner and p.archivedAt is null order by p.id",
                        CustomerPhoto.class)
                .setParameter("owner", owner)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
