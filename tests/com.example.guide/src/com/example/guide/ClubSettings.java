package com.example.guide;

import java.util.List;
import org.maitri.spi.setting.Setting;
import org.maitri.spi.setting.SettingContributor;
import org.osgi.service.component.annotations.Component;

/** What administrators can set and lock. */
// guide: SettingContributor
@Component
public final class ClubSettings implements SettingContributor {

    static final String PRINTER = "club.printer";

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.text(PRINTER, "", Messages.get("setting.printer")),
                Setting.number("club.months", 12, 1, 60, Messages.get("setting.months")));
    }
}
// guide: end
