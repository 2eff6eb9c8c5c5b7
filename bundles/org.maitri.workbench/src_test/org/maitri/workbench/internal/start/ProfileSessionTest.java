package org.maitri.workbench.internal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.maitri.kernel.Progress;
import org.maitri.kernel.RefusedException;
import org.maitri.persistence.OpenDatabase;
import org.maitri.persistence.Profile;
import org.maitri.persistence.Profiles;

class ProfileSessionTest {

    private final BlockingQueue<ProfileState> states = new LinkedBlockingQueue<>();
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void opens_the_usual_profile_when_none_was_asked_for() throws Exception {
        ProfileSession session = session();

        session.open(Optional.empty());

        assertThat(settled()).isEqualTo(new ProfileState.Opened(Profile.inMemory("usual")));
        assertThat(session.database()).isPresent();
    }

    @Test
    void a_refusal_is_told_and_can_be_tried_again() throws Exception {
        ProfileSession session = session();

        session.open(Optional.of("locked"));

        assertThat(settled()).isInstanceOfSatisfying(ProfileState.Failed.class, failed -> {
            assertThat(failed.wanted()).contains("locked");
            assertThat(failed.reason()).hasMessage("It is open elsewhere");
        });
        session.retry();
        assertThat(settled()).isInstanceOf(ProfileState.Failed.class);
    }

    @Test
    void closes_one_profile_before_the_next_is_opened() throws Exception {
        ProfileSession session = session();
        session.open(Optional.empty());
        settled();

        session.open(Optional.of("other"));

        assertThat(settled().openProfile()).contains(Profile.inMemory("other"));
        assertThat(done).containsExactly("open usual", "close usual", "open other");
    }

    @Test
    void after_the_end_nothing_is_open_and_nothing_opens() throws Exception {
        ProfileSession session = session();
        session.open(Optional.empty());
        settled();

        session.close();
        session.open(Optional.of("other"));
        TimeUnit.MILLISECONDS.sleep(200);

        assertThat(session.database()).isEmpty();
        assertThat(done).containsExactly("open usual", "close usual");
    }

    @Test
    void a_backup_takes_the_place_of_what_is_open() throws Exception {
        ProfileSession session = session();
        session.open(Optional.empty());
        settled();

        session.restore(Path.of("good.zip"), Progress.NONE);

        assertThat(settled()).isEqualTo(new ProfileState.Opened(Profile.inMemory("usual")));
        assertThat(done).containsExactly("open usual", "close usual", "restore good.zip", "open usual");
    }

    @Test
    void a_refused_backup_leaves_open_what_was_there() throws Exception {
        ProfileSession session = session();
        session.open(Optional.empty());
        settled();

        assertThatThrownBy(() -> session.restore(Path.of("damaged.zip"), Progress.NONE))
                .hasMessage("It is damaged");

        assertThat(settled()).isEqualTo(new ProfileState.Opened(Profile.inMemory("usual")));
        assertThat(session.database()).isPresent();
    }

    private ProfileSession session() {
        ProfileSession session = new ProfileSession(() -> Optional.of(shelf()), Runnable::run);
        session.addListener(states::add);
        return session;
    }

    private ProfileState settled() throws InterruptedException {
        ProfileState state;
        do {
            state = states.poll(10, TimeUnit.SECONDS);
        } while (state instanceof ProfileState.Waiting || state instanceof ProfileState.Opening);
        return state;
    }

    /** Profiles that open at once, but for one that is locked. */
    private Profiles shelf() {
        return answer(Profiles.class, (method, arguments) -> switch (method) {
            case "standard" -> Profile.inMemory("usual");
            case "resolve" -> Profile.inMemory((String) arguments[0]);
            case "restoreOver" -> restore((Path) arguments[0]);
            case "open" -> open((Profile) arguments[0], (Progress) arguments[1]);
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private Object restore(Path backup) {
        if (backup.startsWith("damaged.zip")) {
            throw new RefusedException("It is damaged");
        }
        return done.add("restore " + backup) ? null : null;
    }

    private OpenDatabase open(Profile profile, Progress progress) {
        if (profile.name().equals("locked")) {
            throw new RefusedException("It is open elsewhere");
        }
        progress.begin("Open", 0);
        done.add("open " + profile.name());
        return answer(OpenDatabase.class, (method, arguments) -> switch (method) {
            case "profile" -> profile;
            case "close" -> done.add("close " + profile.name()) ? null : null;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static <T> T answer(Class<T> type, BiFunction<String, Object[], Object> by) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> by.apply(method.getName(), arguments)));
    }
}
