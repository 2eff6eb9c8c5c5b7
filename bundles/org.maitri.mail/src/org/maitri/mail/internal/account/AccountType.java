package org.maitri.mail.internal.account;

import java.util.List;
import org.maitri.mail.internal.Messages;
import org.maitri.spi.record.Choice;
import org.maitri.spi.record.DescribedType;
import org.maitri.spi.record.Field;
import org.maitri.spi.record.Field.Use;
import org.maitri.spi.record.FieldKind;
import org.maitri.spi.record.RecordType;
import org.maitri.spi.record.Roles;
import org.maitri.spi.record.Sort;
import org.maitri.spi.record.Tone;
import org.osgi.service.component.annotations.Component;

/** Describes mail accounts. */
@Component(service = RecordType.class)
public final class AccountType extends DescribedType<Account> {

    private static final List<Choice> ENCRYPTIONS = List.of(
            new Choice(Account.TLS, Messages.get("encryption.tls"), Tone.GOOD, "lock"),
            new Choice(Account.STARTTLS, Messages.get("encryption.starttls"), Tone.GOOD, "lock"),
            new Choice(Account.NONE, Messages.get("encryption.none"), Tone.BAD, "lock-open"));

    private static final List<Choice> FOLLOWED = List.of(
            new Choice(Account.TOLD, Messages.get("followed.told"), Tone.GOOD, "zap"),
            new Choice(Account.ASKED, Messages.get("followed.asked"), Tone.NEUTRAL, "refresh-cw"),
            new Choice(Account.LOST, Messages.get("followed.lost"), Tone.BAD, "unplug"));

    public AccountType() {
        super(
                Messages.texts(),
                Account.class,
                "at-sign",
                Sort.by("name"),
                Account::new,
                List.of(
                        text("name", 200)
                                .use(Use.LISTED, Use.REQUIRED, Use.SORTED)
                                .build(Account::name, Account::setName),
                        Field.<Account>of("address", FieldKind.MAIL, Messages.get("account.address"))
                                .check(address -> isAddress((String) address)
                                        ? null
                                        : Messages.get("account.address.wrong", address))
                                .use(Use.LISTED, Use.REQUIRED)
                                .maxLength(254)
                                .build(Account::address, Account::setAddress),
                        text("sender", 200).build(Account::sender, Account::setSender),
                        text("login", 254)
                                .help(Messages.get("account.login.help"))
                                .build(Account::login, Account::setLogin),
                        text("imapHost", 254).use(Use.LISTED).build(Account::imapHost, Account::setImapHost),
                        port("imapPort").build(Account::imapPort, Account::setImapPort),
                        text("folder", 254)
                                .help(Messages.get("account.folder.help"))
                                .build(Account::folder, Account::setFolder),
                        text("queue", 200)
                                .names(Roles.QUEUE)
                                .use(Use.LISTED)
                                .help(Messages.get("account.queue.help"))
                                .build(Account::queue, Account::setQueue),
                        text("smtpHost", 254).build(Account::smtpHost, Account::setSmtpHost),
                        port("smtpPort").build(Account::smtpPort, Account::setSmtpPort),
                        Field.<Account>of("encryption", FieldKind.CHOICE, Messages.get("account.encryption"))
                                .use(Use.LISTED, Use.REQUIRED)
                                .choices(ENCRYPTIONS)
                                .build(Account::encryption, Account::setEncryption),
                        Field.<Account>of("followed", FieldKind.CHOICE, Messages.get("account.followed"))
                                .use(Use.LISTED)
                                .choices(FOLLOWED)
                                .readOnly(Account::followed),
                        Field.<Account>of("followedSince", FieldKind.MOMENT, Messages.get("account.followedSince"))
                                .use(Use.LISTED)
                                .readOnly(Account::followedSince),
                        Field.<Account>of("problem", FieldKind.LONG_TEXT, Messages.get("account.problem"))
                                .use(Use.LISTED)
                                .readOnly(Account::problem),
                        Field.<Account>of("signature", FieldKind.LONG_TEXT, Messages.get("account.signature"))
                                .build(Account::signature, Account::setSignature)));
    }

    private static Field.Builder<Account> text(String id, int length) {
        return Field.<Account>of(id, FieldKind.TEXT, Messages.get("account." + id))
                .maxLength(length);
    }

    private static Field.Builder<Account> port(String id) {
        return Field.<Account>of(id, FieldKind.INTEGER, Messages.get("account." + id))
                .use(Use.NOMINAL)
                .help(Messages.get("account.port.help"))
                .check(port ->
                        (Long) port >= 1 && (Long) port <= 65_535 ? null : Messages.get("account.port.wrong", port));
    }

    @Override
    public String title(Account account) {
        return titled(account.name());
    }

    @Override
    public String subtitle(Account account) {
        return account.address() == null ? "" : account.address();
    }

    private static boolean isAddress(String text) {
        return text.strip().matches("[^@\\s]+@[^@\\s]+");
    }
}
