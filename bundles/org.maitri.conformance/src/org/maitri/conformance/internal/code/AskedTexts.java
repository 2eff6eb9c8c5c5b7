package org.maitri.conformance.internal.code;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Finds the texts that compiled code asks for by a key that stands in the code. */
final class AskedTexts {

    /**
     * One question for a text.
     *
     * @param counted whether it is asked for by a count
     * @param in the class that asks
     */
    record Asked(String key, boolean counted, String in, String messages) {}

    private AskedTexts() {}

    /** Calls of {@code get} and {@code count} of a class called {@code Messages}, or of {@code Texts} itself. */
    static List<Asked> in(byte[] bytes) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, 0);
        List<Asked> asked = new ArrayList<>();
        for (MethodNode method : node.methods) {
            collect(node, method, asked);
        }
        return asked;
    }

    private static void collect(ClassNode owner, MethodNode method, List<Asked> asked) {
        Frame<SourceValue>[] frames;
        try {
            frames = new Analyzer<>(new SourceInterpreter()).analyze(owner.name, method);
        } catch (AnalyzerException unreadable) {
            throw new IllegalStateException(owner.name + "." + method.name, unreadable);
        }
        for (int at = 0; at < frames.length; at++) {
            if (frames[at] != null && method.instructions.get(at) instanceof MethodInsnNode call && asksForText(call)) {
                SourceValue key = argument(frames[at], call);
                for (AbstractInsnNode source : key.insns) {
                    if (source instanceof LdcInsnNode constant && constant.cst instanceof String text) {
                        asked.add(new Asked(text, call.name.equals("count"), owner.name.replace('/', '.'), call.owner));
                    }
                }
            }
        }
    }

    private static boolean asksForText(MethodInsnNode call) {
        return (call.name.equals("get") || call.name.equals("count"))
                && call.owner.endsWith("/Messages")
                && call.desc.startsWith("(Ljava/lang/String;");
    }

    private static SourceValue argument(Frame<SourceValue> frame, MethodInsnNode call) {
        return frame.getStack(frame.getStackSize() - Type.getArgumentTypes(call.desc).length);
    }
}
