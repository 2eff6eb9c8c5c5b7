package org.maitri.workbench.internal.preferences;

import java.time.ZoneId;
import java.util.List;
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
import org.maitri.services.start.TimeZoneSetting;
import org.maitri.spi.setting.Settings;
import org.maitri.ui.theme.Space;
import org.maitri.workbench.internal.Messages;
import org.maitri.workbench.internal.navigation.Services;
import org.maitri.workbench.internal.theme.ThemeChoice;

/** How Maitri looks, in which language it speaks, and in which time zone days begin. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String LANGUAGE = "language";
    private static final int TEXT_WIDTH = 380;

    private final Button[] themes = new Button[ThemeChoice.values().length];
    private Combo zone;
    private Combo language;
    private List<String> languages;
    private Settings settings;

    @Override
    public void init(IWorkbench workbench) {
        settings = Services.require(workbench, Settings.class);
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
        LockNotice.show(theme, settings.value(ThemeChoice.NAME), themes);
        Group time = group(page, "preferences.zone");
        zone = new Combo(time, SWT.DROP_DOWN);
        zone.add(Messages.get("preferences.zone.system", ZoneId.systemDefault().getId()));
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/"))
                .sorted()
                .forEach(zone::add);
        zone.setLayoutData(Space.wide());
        note(time, Messages.get("preferences.restart"));
        LockNotice.show(time, settings.value(TimeZoneSetting.NAME), zone);
        Group words = group(page, "preferences.language");
        language = new Combo(words, SWT.DROP_DOWN | SWT.READ_ONLY);
        language.setLayoutData(Space.wide());
        language.add(Messages.get("preferences.language.system"));
        languages = Languages.tags(settings.text(LANGUAGE));
        languages.forEach(tag -> language.add(Languages.name(tag)));
        note(words, Messages.get("preferences.restart"));
        LockNotice.show(words, settings.value(LANGUAGE), language);
        show(ThemeChoice.of(settings), settings.text(TimeZoneSetting.NAME), settings.text(LANGUAGE));
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

    private void show(ThemeChoice theme, String zoneId, String tag) {
        for (ThemeChoice choice : ThemeChoice.values()) {
            themes[choice.ordinal()].setSelection(choice == theme);
        }
        int place = zone.indexOf(zoneId);
        zone.select(Math.max(0, place));
        language.select(1 + languages.indexOf(tag));
    }

    @Override
    public boolean performOk() {
        String wanted = zone.indexOf(zone.getText()) == 0 ? "" : zone.getText().strip();
        if (!TimeZoneSetting.isValid(wanted)) {
            setErrorMessage(Messages.get("preferences.zone.unknown", wanted));
            return false;
        }
        setErrorMessage(null);
        choose(TimeZoneSetting.NAME, wanted);
        int chosen = language.getSelectionIndex();
        choose(LANGUAGE, chosen == 0 ? "" : languages.get(chosen - 1));
        for (ThemeChoice choice : ThemeChoice.values()) {
            if (themes[choice.ordinal()].getSelection() && choice != ThemeChoice.of(settings)) {
                choice.choose(getShell().getDisplay(), settings);
            }
        }
        return true;
    }

    private void choose(String name, String value) {
        if (!settings.value(name).locked() && !settings.text(name).equals(value)) {
            settings.choose(name, List.of(value));
        }
    }

    @Override
    protected void performDefaults() {
        for (String name : List.of(ThemeChoice.NAME, TimeZoneSetting.NAME, LANGUAGE)) {
            settings.forget(name);
        }
        show(ThemeChoice.of(settings), settings.text(TimeZoneSetting.NAME), settings.text(LANGUAGE));
        super.performDefaults();
    }
}
