package org.maitri.workbench.internal.menus;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.maitri.persistence.Profile;
import org.maitri.ui.Icons;
import org.maitri.ui.theme.Theme;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Commands;
import org.maitri.workbench.internal.start.ProfileSession;
import org.maitri.workbench.internal.start.ProfileState;

/** Says in the status line which profile the window works on; a click offers to change it. */
public final class ProfileStatus extends WorkbenchWindowControlContribution {

    /** The line is laid out once, before the profile is known. */
    private static final int WIDTH = 240;

    @Override
    protected Control createControl(Composite parent) {
        CLabel label = new CLabel(parent, SWT.NONE) {

            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return new Point(WIDTH, super.computeSize(widthHint, heightHint, changed).y);
            }
        };
        label.setCursor(label.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        label.addListener(SWT.MouseUp, event -> Commands.run(getWorkbenchWindow(), Commands.PROFILE));
        ProfileSession session = getWorkbenchWindow().getService(ProfileSession.class);
        session.follow(label, state -> show(label, state));
        Theme.onChange(label, () -> show(label, session.state()));
        return label;
    }

    private static void show(CLabel label, ProfileState state) {
        switch (state) {
            case ProfileState.Opened opened ->
                put(
                        label,
                        icon(opened.profile()),
                        opened.profile().name(),
                        Messages.get(
                                "profile.tooltip",
                                opened.profile().name(),
                                opened.profile().url()));
            case ProfileState.Failed failed ->
                put(label, "triangle-alert", Messages.get("profile.status.failed"), Messages.get("profile.choose"));
            case ProfileState.Opening opening -> put(label, "loader", Messages.get("profile.opening"), opening.step());
            case ProfileState.Waiting waiting -> put(label, "loader", Messages.get("profile.starting"), "");
        }
    }

    private static String icon(Profile profile) {
        return profile.isServer() ? "server" : "database";
    }

    private static void put(CLabel label, String icon, String text, String tooltip) {
        label.setImage(Icons.small(label, icon));
        label.setText(text);
        label.setToolTipText(tooltip);
    }
}
