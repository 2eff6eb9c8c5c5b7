package org.maitri.ui.internal.list;

import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.impl.factory.primitive.IntBooleanMaps;
import org.eclipse.collections.impl.factory.primitive.IntDoubleMaps;
import org.eclipse.collections.impl.factory.primitive.IntIntMaps;
import org.eclipse.collections.impl.factory.primitive.IntLists;
import org.eclipse.collections.impl.factory.primitive.IntObjectMaps;
import org.eclipse.collections.impl.factory.primitive.IntSets;
import org.eclipse.collections.impl.factory.primitive.ObjectIntMaps;

/**
 * Makes the factories of Eclipse Collections that the table uses. They look for their parts once, when their classes are
 * initialised, with the class loader of the thread; in OSGi that one does not see them, so it is set for the moment.
 */
public final class CollectionFactories {

    private CollectionFactories() {}

    /** To be called before the first table is made, on any thread. */
    public static List<Object> load() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(IntLists.class.getClassLoader());
        try {
            return List.of(
                    IntLists.mutable,
                    IntSets.mutable,
                    IntSets.immutable,
                    IntIntMaps.mutable,
                    IntObjectMaps.mutable,
                    ObjectIntMaps.mutable,
                    IntDoubleMaps.mutable,
                    IntBooleanMaps.mutable,
                    Lists.mutable,
                    Lists.immutable,
                    Maps.mutable,
                    Maps.immutable,
                    Sets.mutable,
                    Sets.immutable);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
