package org.maitri.conformance.internal;

/**
 * What is wrong with a plug-in.
 *
 * @param where the class or the file
 * @param what is wrong there
 * @param toDo what makes it right
 */
public record Fault(String where, String what, String toDo) {

    @Override
    public String toString() {
        return where + ": " + what + ". " + toDo + ".";
    }
}
