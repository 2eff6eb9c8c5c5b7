package org.maitri.services.yaml;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Values from what the parser sees, one after the other, without recursion. */
final class YamlTree {

    private static final CoreSchema SCHEMA = new CoreSchema();

    private final Path file;
    private final Deque<Open> open = new ArrayDeque<>();
    private YamlValue root;
    private int documents;

    YamlTree(Path file) {
        this.file = file;
    }

    /** A list or map whose end was not seen yet. */
    private static final class Open {
        final int line;
        final List<YamlValue> items;
        final Map<String, YamlValue> entries;
        YamlValue key;

        Open(int line, boolean map) {
            this.line = line;
            items = map ? null : new ArrayList<>();
            entries = map ? new LinkedHashMap<>() : null;
        }

        YamlValue closed() {
            return items == null ? YamlValue.map(line, entries) : YamlValue.list(line, items);
        }
    }

    void add(Event event) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        switch (event) {
            case DocumentStartEvent start -> {
                if (++documents > 1) {
                    throw YamlFile.refused(file, line, "yaml.documents");
                }
            }
            case AliasEvent alias -> throw YamlFile.refused(file, line, "yaml.reference");
            case NodeEvent anchored
            when anchored.getAnchor().isPresent() -> throw YamlFile.refused(file, line, "yaml.reference");
            case ScalarEvent scalar -> put(scalar(scalar, line));
            case CollectionStartEvent start -> {
                refuse(start.getTag(), line);
                begin(line, start instanceof MappingStartEvent);
            }
            case CollectionEndEvent end -> put(open.pop().closed());
            default -> {}
        }
    }

    private void begin(int line, boolean map) {
        if (open.size() == YamlFile.DEEPEST) {
            throw YamlFile.refused(file, line, "yaml.deep", YamlFile.DEEPEST);
        }
        open.push(new Open(line, map));
    }

    private void refuse(Optional<String> tag, int line) {
        if (tag.isPresent()) {
            throw YamlFile.refused(file, line, "yaml.tag", tag.get());
        }
    }

    private YamlValue scalar(ScalarEvent event, int line) {
        refuse(event.getTag(), line);
        String written = event.getValue();
        if (!event.isPlain()) {
            return YamlValue.scalar(line, written, written);
        }
        Tag tag = SCHEMA.getScalarResolver().resolve(written, true);
        Object content = tag.equals(Tag.STR)
                ? written
                : SCHEMA.getSchemaTagConstructors()
                        .get(tag)
                        .construct(new ScalarNode(tag, written, event.getScalarStyle()));
        return YamlValue.scalar(line, content instanceof Integer whole ? (Object) whole.longValue() : content, written);
    }

    private void put(YamlValue value) {
        Open around = open.peek();
        if (around == null) {
            root = value;
        } else if (around.entries == null) {
            around.items.add(value);
        } else if (around.key == null) {
            key(around, value);
        } else {
            around.entries.put(around.key.text(), value.at(around.key.line()));
            around.key = null;
        }
    }

    private void key(Open around, YamlValue key) {
        if (!key.isScalar() || key.text().isBlank()) {
            throw YamlFile.refused(file, key.line(), "yaml.key");
        }
        YamlValue before = around.entries.get(key.text());
        if (before != null) {
            throw YamlFile.refused(file, key.line(), "yaml.twice", key.text(), before.line());
        }
        around.key = key;
    }

    YamlValue root() {
        if (root == null || root.isNothing()) {
            return YamlValue.map(1, Map.of());
        }
        if (!root.isMap()) {
            throw YamlFile.refused(file, root.line(), "yaml.map");
        }
        return root;
    }
}
