package org.maitri.workbench.internal.rendering;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * What lies over a room that goes from one perspective to the next. The room is empty, so that its way costs nothing; what lies
 * over it stays beside the perspectives, and follows it. Where the room is shown outside of them, as an area that is minimized
 * and looked at, what belongs over it lies in it.
 */
final class Overlay {

    private static final String KEY = Overlay.class.getName();
    private static final int[] FOLLOWED = {SWT.Move, SWT.Resize, SWT.Show, SWT.Hide};

    private final Composite room;
    private final Composite content;
    private final Listener moved = told -> follow();
    private List<Composite> followed = List.of();
    private boolean following;

    Overlay(Composite room) {
        this.room = room;
        content = new Composite(room, SWT.NONE);
        content.setLayout(new FillLayout());
        room.setData(KEY, content);
        room.addListener(SWT.Dispose, disposed -> content.dispose());
    }

    /** What lies over a room, or the composite itself where it is no such room. */
    static Composite over(Composite room) {
        return room.getData(KEY) instanceof Composite content ? content : room;
    }

    Composite content() {
        return content;
    }

    /** Follows the room soon: when all that is being done with it is done. */
    void followSoon() {
        if (!following && !room.isDisposed()) {
            following = true;
            room.getDisplay().asyncExec(() -> {
                following = false;
                follow();
            });
        }
    }

    private void follow() {
        if (room.isDisposed() || content.isDisposed()) {
            return;
        }
        List<Composite> around = around();
        listen(around);
        boolean shown = around.getLast().getShell() == content.getShell()
                && around.stream().allMatch(Composite::getVisible);
        if (shown) {
            settle(home(around));
        }
        content.setVisible(shown);
    }

    /** The room, and what it lies in, up to the perspective. */
    private List<Composite> around() {
        List<Composite> around = new ArrayList<>();
        for (Composite each = room;
                !(each instanceof Shell || each.getLayout() instanceof TopOnly);
                each = each.getParent()) {
            around.add(each);
        }
        return around;
    }

    private void listen(List<Composite> around) {
        if (!around.equals(followed)) {
            for (int kind : FOLLOWED) {
                followed.stream().filter(each -> !each.isDisposed()).forEach(each -> each.removeListener(kind, moved));
                around.forEach(each -> each.addListener(kind, moved));
            }
            followed = around;
        }
    }

    private Composite home(List<Composite> around) {
        Composite beside = around.getLast().getParent();
        return beside.getLayout() instanceof TopOnly ? beside : room;
    }

    private void settle(Composite home) {
        if (content.getParent() != home) {
            content.setParent(home);
        }
        content.setBounds(room.getDisplay().map(room, home, room.getClientArea()));
        if (home.getChildren()[0] != content) {
            content.moveAbove(null);
        }
    }
}
