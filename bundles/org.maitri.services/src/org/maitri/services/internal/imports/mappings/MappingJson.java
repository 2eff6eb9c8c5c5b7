package org.maitri.services.internal.imports.mappings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;
import org.maitri.spi.imports.Mapping;

/** Mappings as JSON. What is not understood is refused rather than left out: a misspelt word would lose a column. */
public final class MappingJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final Set<String> MAPPING = Set.of("name", "recordType", "columns", "defaults");
    private static final Set<String> COLUMN = Set.of("name", "target", "pattern", "decimal");

    private MappingJson() {}

    public static String write(Mapping mapping) {
        ObjectNode root = JSON.createObjectNode();
        root.put("name", mapping.name());
        root.put("recordType", mapping.recordType());
        ArrayNode columns = root.putArray("columns");
        for (Mapping.Column column : mapping.columns()) {
            ObjectNode node = columns.addObject().put("name", column.name()).put("target", column.target());
            if (column.pattern() != null) {
                node.put("pattern", column.pattern());
            }
            if (column.decimal() != null) {
                node.put("decimal", column.decimal());
            }
        }
        ObjectNode defaults = root.putObject("defaults");
        new TreeMap<>(mapping.defaults()).forEach(defaults::put);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws RefusedException if it is no mapping; the message says where and why */
    public static Mapping read(String json) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException wrong) {
            String place = wrong.getLocation() == null
                    ? "?"
                    : String.valueOf(wrong.getLocation().getLineNr());
            throw new RefusedException(Messages.get("mapping.json", place, wrong.getOriginalMessage()), wrong);
        }
        if (root == null || !root.isObject()) {
            throw new RefusedException(Messages.get("mapping.object"));
        }
        refuseUnknown(root, MAPPING, "mapping");
        return new Mapping(
                text(root, "name", "mapping"), text(root, "recordType", "mapping"), columns(root), defaults(root));
    }

    private static List<Mapping.Column> columns(JsonNode root) {
        JsonNode all = root.path("columns");
        if (!all.isArray()) {
            throw new RefusedException(Messages.get("mapping.columns"));
        }
        List<Mapping.Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode node : all) {
            String place = "columns[" + columns.size() + ']';
            if (!node.isObject()) {
                throw new RefusedException(Messages.get("mapping.columns"));
            }
            refuseUnknown(node, COLUMN, place);
            String decimal = optional(node, "decimal", place);
            if (decimal != null && !decimal.equals(".") && !decimal.equals(",")) {
                throw new RefusedException(Messages.get("mapping.decimal", place, decimal));
            }
            Mapping.Column column = new Mapping.Column(
                    text(node, "name", place), text(node, "target", place), optional(node, "pattern", place), decimal);
            if (!names.add(column.name())) {
                throw new RefusedException(Messages.get("mapping.twice", column.name()));
            }
            columns.add(column);
        }
        return columns;
    }

    private static Map<String, String> defaults(JsonNode root) {
        Map<String, String> defaults = new TreeMap<>();
        JsonNode node = root.path("defaults");
        if (!node.isMissingNode() && !node.isNull() && !node.isObject()) {
            throw new RefusedException(Messages.get("mapping.defaults"));
        }
        node.fieldNames().forEachRemaining(name -> defaults.put(name, text(node, name, "defaults")));
        return defaults;
    }

    private static void refuseUnknown(JsonNode node, Set<String> known, String place) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new RefusedException(Messages.get(
                        "mapping.unknown",
                        place,
                        name,
                        String.join(", ", known.stream().sorted().toList())));
            }
        });
    }

    private static String optional(JsonNode node, String name, String place) {
        return node.path(name).isMissingNode() || node.path(name).isNull() ? null : text(node, name, place);
    }

    private static String text(JsonNode node, String name, String place) {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw new RefusedException(Messages.get("mapping.text", place, name));
        }
        return value.textValue();
    }
}
