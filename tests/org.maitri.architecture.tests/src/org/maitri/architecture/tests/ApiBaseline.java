package org.maitri.architecture.tests;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.header.Attrs;
import aQute.bnd.header.Parameters;
import aQute.bnd.osgi.Instructions;
import aQute.bnd.osgi.Processor;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares what a bundle offers with what it offered when it was last released, by the rules of semantic versioning. */
final class ApiBaseline {

    private static final Set<Delta> SAME = EnumSet.of(Delta.UNCHANGED, Delta.IGNORED, Delta.CHANGED);
    private static final Set<Delta> WHOLE = EnumSet.of(Delta.ADDED, Delta.REMOVED);
    private static final Set<Type> CLASSES = EnumSet.of(Type.CLASS, Type.INTERFACE, Type.ENUM, Type.ANNOTATION);
    private static final Set<Type> MEMBERS = EnumSet.of(Type.METHOD, Type.FIELD);

    private ApiBaseline() {}

    /** For each package whose version does not say what was done to it: what that was, and what to do. */
    static List<String> problems(String bundle, Tree.Data now, Tree.Data released) throws Exception {
        List<String> problems = new ArrayList<>();
        try (Processor reporter = new Processor()) {
            DiffPluginImpl differ = new DiffPluginImpl();
            Baseline baseline = new Baseline(reporter, differ);
            Set<Baseline.Info> packages = baseline.baseline(
                    differ.deserialize(bundle(now)),
                    versions(now),
                    differ.deserialize(bundle(released)),
                    versions(released),
                    new Instructions("*"));
            packages.stream()
                    .filter(info -> info.mismatch)
                    .map(info -> problem(bundle, info))
                    .forEach(problems::add);
            for (Diff gone : baseline.getDiff().get("<api>").getChildren()) {
                if (gone.getDelta() == Delta.REMOVED) {
                    problems.add(gone.getName() + " is gone from " + bundle + ": bring the package back.");
                }
            }
        }
        return problems;
    }

    private static String problem(String bundle, Baseline.Info info) {
        List<String> changes = new ArrayList<>();
        collect(info.packageDiff, "", changes);
        return """
                %s %s is not what was released:
                  %s
                Raise its version to %s in Export-Package of bundles/%s/META-INF/MANIFEST.MF, or take the change back. \
                A break asks for a major version, an addition for a minor one.""".formatted(
                info.packageName, info.newerVersion, String.join("\n  ", changes), info.suggestedVersion, bundle);
    }

    /** The classes and members that changed, each once. */
    private static void collect(Diff diff, String owner, List<String> changes) {
        for (Diff child : diff.getChildren()) {
            if (SAME.contains(child.getDelta())) {
                continue;
            }
            if (CLASSES.contains(child.getType()) && !WHOLE.contains(child.getDelta())) {
                collect(child, child.getName(), changes);
            } else if (CLASSES.contains(child.getType())) {
                changes.add(word(child) + ' ' + child.getName());
            } else if (MEMBERS.contains(child.getType())) {
                changes.add(word(child) + ' ' + owner + '.' + child.getName());
            } else {
                changes.add("changed " + owner + ": " + child.getType().name().toLowerCase(Locale.ROOT) + ' '
                        + child.getName() + ' ' + word(child));
            }
        }
    }

    private static String word(Diff diff) {
        return WHOLE.contains(diff.getDelta()) ? diff.getDelta().name().toLowerCase(Locale.ROOT) : "changed";
    }

    private static Tree.Data bundle(Tree.Data api) {
        Tree.Data bundle = new Tree.Data();
        bundle.type = Type.BUNDLE;
        bundle.name = "<bundle>";
        bundle.add = Delta.CHANGED;
        bundle.rem = Delta.CHANGED;
        bundle.children = new Tree.Data[] {api};
        return bundle;
    }

    private static Parameters versions(Tree.Data api) {
        Parameters versions = new Parameters();
        for (Tree.Data exported : api.children) {
            Arrays.stream(exported.children)
                    .filter(child -> child.type == Type.VERSION)
                    .forEach(version -> versions.add(exported.name, Attrs.create("version", version.name)));
        }
        return versions;
    }
}
