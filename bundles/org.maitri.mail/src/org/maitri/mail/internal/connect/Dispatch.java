package org.maitri.mail.internal.connect;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection to a server that takes letters, which knows whether the server may have taken one without saying so. */
public final class Dispatch extends SMTPTransport {

    private boolean handedOver;
    private boolean answered;

    Dispatch(Session session, URLName server, boolean tls) {
        super(session, server, tls ? "smtps" : "smtp", tls);
    }

    /** Whether the whole letter, or a part of it, was on its way and the server did not answer: nobody knows what became of it. */
    public boolean unknown() {
        return handedOver && !answered;
    }

    @Override
    protected OutputStream data() throws MessagingException {
        OutputStream out = super.data();
        handedOver = true;
        return out;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        super.finishData();
        answered = true;
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        answered = handedOver && code > 0;
        return code;
    }
}
