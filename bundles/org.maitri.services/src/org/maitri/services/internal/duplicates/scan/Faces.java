package org.maitri.services.internal.duplicates.scan;

import org.maitri.services.internal.duplicates.index.SketchFile;
import org.maitri.services.internal.duplicates.model.Face;
import org.maitri.services.internal.duplicates.model.Model;

/** The faces one thread met last. */
final class Faces {

    private static final int ROOM = 1 << 13;

    private final SketchFile sketches;
    private final Model model;
    private final Face[] faces = new Face[ROOM];
    private final int[] numbers = new int[ROOM];

    Faces(SketchFile sketches, Model model) {
        this.sketches = sketches;
        this.model = model;
    }

    Face get(int number) {
        int place = number & ROOM - 1;
        if (faces[place] == null || numbers[place] != number) {
            faces[place] = model.face(sketches.get(number));
            numbers[place] = number;
        }
        return faces[place];
    }
}
