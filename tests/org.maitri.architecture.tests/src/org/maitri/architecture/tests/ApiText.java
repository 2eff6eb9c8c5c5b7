package org.maitri.architecture.tests;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Jar;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What a bundle offers others, as text that people can review: packages with their versions, classes and members. A line is a
 * kind and a name, before which stands what taking it away means, where that is no break; what belongs to it is indented by
 * one blank more.
 */
final class ApiText {

    private ApiText() {}

    static Tree.Data of(File bundle) throws Exception {
        try (Jar jar = new Jar(bundle)) {
            return withoutJava(new DiffPluginImpl().tree(jar).get("<api>").serialize());
        }
    }

    /** What differs from one version of Java to the next, though the bundle is the same. */
    private static Tree.Data withoutJava(Tree.Data node) {
        node.children = Arrays.stream(node.children)
                .filter(child -> !child.name.startsWith("jdk.") && !child.name.equals("finalize()"))
                .map(ApiText::withoutJava)
                .toArray(Tree.Data[]::new);
        return node;
    }

    static void write(Tree.Data api, Path file) throws Exception {
        List<String> lines = new ArrayList<>();
        append(api, "", lines);
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    private static void append(Tree.Data node, String indent, List<String> lines) {
        String name = node.name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        lines.add(indent + (node.rem == Delta.MAJOR ? "" : "(" + node.rem + ") ") + node.type + ' ' + name);
        Arrays.stream(node.children).forEach(child -> append(child, indent + ' ', lines));
    }

    static Tree.Data read(Path file) throws Exception {
        Deque<Tree.Data> open = new ArrayDeque<>();
        Deque<List<Tree.Data>> children = new ArrayDeque<>();
        for (String line : Files.readAllLines(file)) {
            String words = line.stripLeading();
            close(open, children, line.length() - words.length());
            Tree.Data node = node(words);
            if (!children.isEmpty()) {
                children.peek().add(node);
            }
            open.push(node);
            children.push(new ArrayList<>());
        }
        Tree.Data root = open.getLast();
        close(open, children, 0);
        return root;
    }

    private static void close(Deque<Tree.Data> open, Deque<List<Tree.Data>> children, int depth) {
        while (open.size() > depth) {
            open.pop().children = children.pop().toArray(Tree.Data[]::new);
        }
    }

    private static Tree.Data node(String line) {
        String[] words = (line.startsWith("(") ? line : "(" + Delta.MAJOR + ") " + line).split(" ", 3);
        Tree.Data node = new Tree.Data();
        node.rem = Delta.valueOf(words[0].substring(1, words[0].length() - 1));
        node.add = Delta.MINOR;
        node.type = Type.valueOf(words[1]);
        node.name = words[2].translateEscapes();
        return node;
    }
}
