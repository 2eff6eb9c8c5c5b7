package org.maitri.kernel;

/**
 * How far a long piece of work is, and whether the person who waits for it still wants it. Work calls this from its own
 * thread; whoever shows it takes care of threads.
 */
public interface Progress {

    /** Work that nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String task, long total) {}

        @Override
        public void worked(long done) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** A new step begins. @param total units of work, or 0 where it is not known */
    void begin(String task, long total);

    /** @param done units done since {@link #begin}, in all */
    void worked(long done);

    boolean cancelled();

    /** @throws CancelledException if the work was cancelled */
    default void check() {
        if (cancelled()) {
            throw new CancelledException();
        }
    }
}
