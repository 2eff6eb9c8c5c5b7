package org.maitri.headless.internal.command;

import org.maitri.headless.internal.Messages;
import org.maitri.headless.internal.Session;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only holds others, such as {@code maitri profile list}: each is one of its annotated methods. */
abstract class Group implements Runnable {

    @Spec
    private CommandSpec spec;

    final Session session;

    Group(Session session) {
        this.session = session;
    }

    @Override
    public final void run() {
        throw new ParameterException(spec.commandLine(), Messages.get("usage.command"));
    }
}
