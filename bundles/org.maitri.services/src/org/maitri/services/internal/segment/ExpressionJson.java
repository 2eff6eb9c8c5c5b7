package org.maitri.services.internal.segment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.maitri.kernel.RefusedException;
import org.maitri.spi.record.Filter;
import org.maitri.spi.segment.Expression;

/** The stored form of expressions. What is read is exactly what can be written, or it is refused. */
public final class ExpressionJson {

    private static final int DEEPEST = 100;

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ExpressionJson() {}

    public static String write(Expression expression) {
        return node(expression).toString();
    }

    private static JsonNode node(Expression expression) {
        ObjectNode node = JSON.createObjectNode();
        switch (expression) {
            case Expression.All all -> node.set("and", parts(all.parts()));
            case Expression.Any any -> node.set("or", parts(any.parts()));
            case Expression.Not not -> node.set("not", node(not.part()));
            case Expression.Says says ->
                node.put("criterion", says.criterion()).set("arguments", texts(says.arguments()));
            case Expression.Has has ->
                node.put("field", has.field())
                        .put("operator", operator(has.operator()))
                        .set("values", texts(has.values()));
        }
        return node;
    }

    private static ArrayNode parts(List<Expression> parts) {
        ArrayNode nodes = JSON.createArrayNode();
        parts.forEach(part -> nodes.add(node(part)));
        return nodes;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode nodes = JSON.createArrayNode();
        texts.forEach(nodes::add);
        return nodes;
    }

    private static String operator(Filter.Operator operator) {
        return operator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Expression read(String json) {
        try {
            return expression(JSON.readTree(json), 0);
        } catch (JsonProcessingException malformed) {
            throw new RefusedException(
                    Messages.get(
                            "json.malformed",
                            malformed.getOriginalMessage(),
                            malformed.getLocation().getColumnNr()),
                    malformed);
        }
    }

    private static Expression expression(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            throw new RefusedException(Messages.get("json.deep", DEEPEST));
        }
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        if (names.equals(Set.of("and"))) {
            return new Expression.All(list(node.get("and"), part -> expression(part, depth + 1)));
        }
        if (names.equals(Set.of("or"))) {
            return new Expression.Any(list(node.get("or"), part -> expression(part, depth + 1)));
        }
        if (names.equals(Set.of("not"))) {
            return new Expression.Not(expression(node.get("not"), depth + 1));
        }
        if (names.equals(Set.of("criterion", "arguments"))) {
            return new Expression.Says(text(node.get("criterion")), list(node.get("arguments"), ExpressionJson::text));
        }
        if (names.equals(Set.of("field", "operator", "values"))) {
            return has(node);
        }
        throw new RefusedException(Messages.get("json.node", node.toString()));
    }

    private static Expression has(JsonNode node) {
        String name = text(node.get("operator"));
        for (Filter.Operator operator : Filter.Operator.values()) {
            if (operator(operator).equals(name)) {
                List<String> values = list(node.get("values"), ExpressionJson::text);
                if (!fits(operator, values.size())) {
                    throw new RefusedException(Messages.get("json.node", node.toString()));
                }
                return new Expression.Has(text(node.get("field")), operator, values);
            }
        }
        throw new RefusedException(Messages.get("json.operator", name));
    }

    /** Whether an operator takes so many values. */
    static boolean fits(Filter.Operator operator, int values) {
        return switch (operator) {
            case EMPTY, PRESENT -> values == 0;
            case BETWEEN -> values == 2;
            case ANY_OF -> true;
            default -> values == 1;
        };
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> read) {
        if (!node.isArray()) {
            throw new RefusedException(Messages.get("json.list", node.toString()));
        }
        List<T> all = new ArrayList<>();
        node.forEach(each -> all.add(read.apply(each)));
        return all;
    }

    private static String text(JsonNode node) {
        if (!node.isTextual()) {
            throw new RefusedException(Messages.get("json.text", node.toString()));
        }
        return node.textValue();
    }
}
