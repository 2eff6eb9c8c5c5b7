package org.maitri.workbench.internal.preferences;

import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.start.TimeZonePreference;
import org.maitri.workbench.internal.theme.ThemeChoice;

/** How Maitri looks, and in which time zone days begin. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int TEXT_WIDTH = 380;

    private final Button[] themes = new Button[ThemeChoice.values().length];
    private Combo zone;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.get("preferences.general.description"));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Space.grid(1, 0, Space.L));
        Group theme = group(page, "preferences.theme");
        for (ThemeChoice choice : ThemeChoice.values()) {
            Button button = new Button(theme, SWT.RADIO);
            button.setText(Messages.get("preferences.theme." + choice.name().toLowerCase(Locale.ROOT)));
            themes[choice.ordinal()] = button;
        }
        Group time = group(page, "preferences.zone");
        zone = new Combo(time, SWT.DROP_DOWN);
        zone.add(Messages.get("preferences.zone.system", ZoneId.systemDefault().getId()));
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/"))
                .sorted()
                .forEach(zone::add);
        zone.setLayoutData(Space.wide());
        note(time, Messages.get("preferences.restart"));
        Group language = group(page, "preferences.language");
        note(
                language,
                Messages.get("preferences.language.note", Locale.getDefault().getDisplayName()));
        show(ThemeChoice.stored(), TimeZonePreference.stored());
        return page;
    }

    private static Group group(Composite parent, String key) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(Messages.get(key));
        group.setLayout(Space.grid(1, Space.M, Space.S));
        group.setLayoutData(Space.wide());
        return group;
    }

    private static void note(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridData place = Space.wide();
        place.widthHint = TEXT_WIDTH;
        label.setLayoutData(place);
    }

    private void show(ThemeChoice theme, String zoneId) {
        for (ThemeChoice choice : ThemeChoice.values()) {
            themes[choice.ordinal()].setSelection(choice == theme);
        }
        int place = zone.indexOf(zoneId);
        zone.select(Math.max(0, place));
    }

    @Override
    public boolean performOk() {
        String wanted = zone.indexOf(zone.getText()) == 0 ? "" : zone.getText().strip();
        if (!TimeZonePreference.isValid(wanted)) {
            setErrorMessage(Messages.get("preferences.zone.unknown", wanted));
            return false;
        }
        setErrorMessage(null);
        TimeZonePreference.store(wanted);
        for (ThemeChoice choice : ThemeChoice.values()) {
            if (themes[choice.ordinal()].getSelection() && choice != ThemeChoice.stored()) {
                choice.apply(getShell().getDisplay());
            }
        }
        return true;
    }

    @Override
    protected void performDefaults() {
        show(ThemeChoice.SYSTEM, "");
        super.performDefaults();
    }
}
