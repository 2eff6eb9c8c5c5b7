package org.maitri.conformance.internal.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * What a class uses.
 *
 * @param name its own name
 * @param contracts what it extends and implements
 * @param classes the names of all classes it mentions
 * @param calls methods and fields it touches, as {@code owner.name}
 */
record ClassUse(String name, Set<String> contracts, Set<String> classes, List<String> calls) {

    static ClassUse of(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        Set<String> classes = new LinkedHashSet<>();
        List<String> calls = new ArrayList<>();
        Remapper collecting = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                classes.add(dotted(internalName));
                return internalName;
            }
        };
        reader.accept(new ClassRemapper(new Calls(calls), collecting), ClassReader.SKIP_FRAMES);
        Set<String> contracts = new LinkedHashSet<>();
        contracts.add(dotted(String.valueOf(reader.getSuperName())));
        Arrays.stream(reader.getInterfaces()).map(ClassUse::dotted).forEach(contracts::add);
        return new ClassUse(dotted(reader.getClassName()), contracts, classes, calls);
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }

    private static final class Calls extends ClassVisitor {

        private final List<String> calls;

        Calls(List<String> calls) {
            super(Opcodes.ASM9, new ClassWriter(0));
            this.calls = calls;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, signature, thrown)) {

                @Override
                public void visitMethodInsn(int code, String owner, String method, String shape, boolean inInterface) {
                    calls.add(dotted(owner) + '.' + method);
                    super.visitMethodInsn(code, owner, method, shape, inInterface);
                }

                @Override
                public void visitFieldInsn(int code, String owner, String field, String shape) {
                    calls.add(dotted(owner) + '.' + field);
                    super.visitFieldInsn(code, owner, field, shape);
                }
            };
        }
    }
}
