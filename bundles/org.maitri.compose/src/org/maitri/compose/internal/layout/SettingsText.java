package org.maitri.compose.internal.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maitri.compose.internal.composition.Composition;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The {@code settings.yaml} of a product: how it is set where nobody decides otherwise, and what nobody may change. */
final class SettingsText {

    private final Composition composition;

    SettingsText(Composition composition) {
        this.composition = composition;
    }

    /** Nothing is written where nothing is set. */
    void write(Path product) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>(composition.settings());
        if (!composition.locked().isEmpty()) {
            all.put("locked", composition.locked());
        }
        if (!all.isEmpty()) {
            DumpSettings lines =
                    DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();
            Files.writeString(product.resolve("settings.yaml"), new Dump(lines).dumpToString(all));
        }
    }
}
