package org.maitri.mail.internal.connect;

import java.util.List;
import org.maitri.mail.internal.Messages;
import org.maitri.spi.setting.Setting;
import org.maitri.spi.setting.SettingContributor;
import org.osgi.service.component.annotations.Component;

/** What an administrator can say about mail. */
@Component
public final class MailSettings implements SettingContributor {

    static final String TRUSTED = "mail.trusted-servers";

    @Override
    public List<Setting> settings() {
        return List.of(Setting.list(TRUSTED, List.of(), Messages.get("setting.trusted")));
    }
}
