package org.maitri.services.internal.duplicates.model;

import java.util.Arrays;

/** Numbers without boxes. */
public final class LongList {

    private long[] values = new long[1024];
    private int size;

    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    public void addAll(LongList others) {
        if (size + others.size > values.length) {
            values = Arrays.copyOf(values, Math.max(size + others.size, size + (size >> 1)));
        }
        System.arraycopy(others.values, 0, values, size, others.size);
        size += others.size;
    }

    public long get(int index) {
        return values[index];
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    /** Forgets what stands behind the first numbers. */
    public void cutTo(int first) {
        size = first;
    }

    /** The numbers themselves, with room behind {@link #size()}. */
    public long[] array() {
        return values;
    }

    public void sort() {
        Arrays.sort(values, 0, size);
    }
}
