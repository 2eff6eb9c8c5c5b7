package org.maitri.workbench.internal.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.maitri.persistence.Profile;

/**
 * One window for one embedded database: whoever has it open listens for starts from other workspaces; a start that finds it
 * open elsewhere brings that window to the front and ends. Called on the UI thread, like every listener of the session.
 */
public final class DataWindow implements Consumer<ProfileState>, AutoCloseable {

    private final ProfileSession session;
    private final Arguments asked;
    private final Consumer<List<String>> laterStart;
    private final Runnable giveWay;
    private Optional<RunningWindow> listening = Optional.empty();
    private boolean worked;

    /**
     * @param laterStart what to do with the command line of a later start; called on any thread
     * @param giveWay closes this window, because another one took over
     */
    public DataWindow(ProfileSession session, Arguments asked, Consumer<List<String>> laterStart, Runnable giveWay) {
        this.session = session;
        this.asked = asked;
        this.laterStart = laterStart;
        this.giveWay = giveWay;
    }

    @Override
    public void accept(ProfileState state) {
        close();
        if (state instanceof ProfileState.Opened opened) {
            worked = true;
            if (opened.profile().isEmbedded()) {
                listening =
                        RunningWindow.listen(SocketPlace.ofData(opened.profile().folder()), laterStart);
            }
        } else if (state instanceof ProfileState.Failed failed && !worked) {
            Thread.startVirtualThread(() -> askTheOther(failed));
        }
    }

    @Override
    public void close() {
        listening.ifPresent(RunningWindow::close);
        listening = Optional.empty();
    }

    /** Only at the start: a person who switches to it in a window with other data is told that it is open. */
    private void askTheOther(ProfileState.Failed failed) {
        Optional<Profile> profile = session.find(failed.wanted()).filter(Profile::isEmbedded);
        Arguments forTheOther = new Arguments(Optional.empty(), asked.open());
        if (profile.isPresent()
                && RunningWindow.tell(
                        SocketPlace.ofData(profile.get().folder()),
                        forTheOther.commandLine(),
                        RunningWindow.ANSWER_WITHIN_MILLIS)) {
            giveWay.run();
        }
    }
}
