package org.maitri.conformance.internal;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Classes that do what none may do; they are read, and never loaded. */
final class WrongClasses {

    private WrongClasses() {}

    /** A contact rule that opens a shell. */
    static byte[] showing() {
        return calling(
                "com/example/stamps/Shown",
                "org/eclipse/swt/widgets/Shell",
                "open",
                "()V",
                "org/maitri/spi/privacy/ContactRule");
    }

    /** A class that uses an engine, and ends the program. */
    static byte[] ending() {
        return calling(
                "com/example/stamps/Ending", "java/lang/System", "exit", "(I)V", "org/maitri/persistence/Profiles");
    }

    /** A class that asks for a text that is not there. */
    static byte[] asking() {
        return calling(
                "com/example/stamps/Asking", "com/example/stamps/Messages", "get", "(Ljava/lang/String;)V", null);
    }

    private static byte[] calling(String name, String owner, String method, String shape, String implemented) {
        ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        out.visit(
                Opcodes.V21,
                Opcodes.ACC_PUBLIC,
                name,
                null,
                "java/lang/Object",
                implemented == null ? null : new String[] {implemented});
        MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, "run", "()V", null, null);
        code.visitCode();
        if (shape.startsWith("(L")) {
            code.visitLdcInsn("nowhere");
        } else if (shape.startsWith("(I")) {
            code.visitInsn(Opcodes.ICONST_1);
        }
        code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, shape, false);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
        out.visitEnd();
        return out.toByteArray();
    }
}
