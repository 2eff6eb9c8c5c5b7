package org.maitri.compose.internal.bill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.maitri.compose.internal.Branding;
import org.maitri.compose.internal.Product;

/** Writes what is in a product in the form of CycloneDX 1.6. */
final class CycloneDx {

    private CycloneDx() {}

    static String json(Product product, List<Part> parts, Instant time) {
        Map<String, Object> bom = new LinkedHashMap<>();
        bom.put("bomFormat", "CycloneDX");
        bom.put("specVersion", "1.6");
        bom.put("serialNumber", "");
        bom.put("version", 1);
        bom.put("metadata", metadata(product, time));
        bom.put("components", parts.stream().map(CycloneDx::component).toList());
        bom.put(
                "dependencies",
                List.of(ordered(
                        "ref",
                        reference(product),
                        "dependsOn",
                        parts.stream().map(Part::file).toList())));
        // The same contents have the same number.
        bom.put("serialNumber", "urn:uuid:" + UUID.nameUUIDFromBytes(text(bom).getBytes(StandardCharsets.UTF_8)));
        return text(bom) + '\n';
    }

    private static String text(Map<String, Object> bom) {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(bom);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String reference(Product product) {
        return product.branding().id() + '@' + product.version();
    }

    private static Map<String, Object> metadata(Product product, Instant time) {
        Branding branding = product.branding();
        Map<String, Object> application = ordered(
                "type", "application",
                "bom-ref", reference(product),
                "name", branding.name(),
                "version", product.version(),
                "description", branding.description());
        application.put("supplier", ordered("name", branding.vendor()));
        application.put(
                "properties",
                List.of(ordered(
                        "name", "maitri:platform", "value", product.platform().name())));
        return ordered("timestamp", time.toString(), "component", application);
    }

    private static Map<String, Object> component(Part part) {
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("type", part.kind().name().toLowerCase(Locale.ROOT));
        component.put("bom-ref", part.file());
        part.coordinates().ifPresent(found -> component.put("group", found.group()));
        component.put("name", part.coordinates().map(Part.Coordinates::artifact).orElse(part.name()));
        component.put(
                "version", part.coordinates().map(Part.Coordinates::version).orElse(part.version()));
        component.put("hashes", List.of(ordered("alg", "SHA-256", "content", part.sha256())));
        component.put("licenses", List.of(licence(part.licence())));
        part.licence().copyright().ifPresent(text -> component.put("copyright", text));
        component.put("purl", part.purl());
        component.put("properties", List.of(ordered("name", "maitri:file", "value", part.file())));
        if (!part.within().isEmpty()) {
            component.put(
                    "components",
                    part.within().stream().map(CycloneDx::component).toList());
        }
        return component;
    }

    private static Map<String, Object> licence(Licence licence) {
        if (licence.known() && !licence.isOneId()) {
            return ordered("expression", licence.expression());
        }
        return ordered("license", ordered(licence.known() ? "id" : "name", licence.expression()));
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
