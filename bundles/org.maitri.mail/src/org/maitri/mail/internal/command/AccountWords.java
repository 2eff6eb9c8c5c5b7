package org.maitri.mail.internal.command;

import java.util.List;
import java.util.function.BiConsumer;
import org.maitri.kernel.RefusedException;
import org.maitri.mail.internal.Messages;
import org.maitri.mail.internal.account.Account;
import org.maitri.spi.persistence.UnitOfWork;

/** What the command line says of an account; null for what it does not speak of. */
record AccountWords(
        String address,
        String sender,
        String user,
        String imap,
        String smtp,
        String folder,
        String queue,
        String signature,
        String encryption) {

    private static final List<String> ENCRYPTIONS = List.of(Account.TLS, Account.STARTTLS, Account.NONE);

    /** @throws RefusedException if the words are not enough for a new account */
    Account opened(String name, UnitOfWork work) {
        if (address == null || !address.contains("@")) {
            throw new RefusedException(Messages.get("account.address.needed", name));
        }
        Account account = new Account();
        account.setName(name);
        return work.add(account);
    }

    void applyTo(Account account) {
        if (encryption != null && !ENCRYPTIONS.contains(encryption)) {
            throw new RefusedException(Messages.get("account.encryption.wrong", encryption));
        }
        said(address, account, Account::setAddress);
        said(sender, account, Account::setSender);
        said(user, account, Account::setLogin);
        said(folder, account, Account::setFolder);
        said(queue, account, Account::setQueue);
        said(signature, account, Account::setSignature);
        said(encryption, account, Account::setEncryption);
        server(imap, account, Account::setImapHost, Account::setImapPort);
        server(smtp, account, Account::setSmtpHost, Account::setSmtpPort);
    }

    private static void said(String words, Account account, BiConsumer<Account, String> what) {
        if (words != null) {
            what.accept(account, words.isBlank() ? null : words);
        }
    }

    private static void server(
            String words, Account account, BiConsumer<Account, String> host, BiConsumer<Account, Long> port) {
        if (words == null) {
            return;
        }
        int colon = words.lastIndexOf(':');
        String number = colon < 0 ? "" : words.substring(colon + 1);
        if (!number.isEmpty() && !number.matches("\\d{1,5}")) {
            throw new RefusedException(Messages.get("account.port.wrong", number));
        }
        host.accept(account, colon < 0 ? words : words.substring(0, colon));
        port.accept(account, number.isEmpty() ? null : Long.valueOf(number));
    }
}
