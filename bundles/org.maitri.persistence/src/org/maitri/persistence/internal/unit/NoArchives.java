package org.maitri.persistence.internal.unit;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.persistence.jpa.Archive;
import org.eclipse.persistence.jpa.ArchiveFactory;

/** The unit is made in memory: where EclipseLink looks for its files there are none. */
public final class NoArchives implements ArchiveFactory {

    @Override
    public Archive createArchive(URL root, @SuppressWarnings("rawtypes") Map properties) {
        return new Nothing(root);
    }

    @Override
    public Archive createArchive(URL root, String descriptor, @SuppressWarnings("rawtypes") Map properties) {
        return new Nothing(root);
    }

    private record Nothing(URL root) implements Archive {

        @Override
        public Iterator<String> getEntries() {
            return Collections.emptyIterator();
        }

        @Override
        public InputStream getEntry(String path) {
            return null;
        }

        @Override
        public URL getEntryAsURL(String path) {
            return null;
        }

        @Override
        public URL getRootURL() {
            return root;
        }

        @Override
        public InputStream getDescriptorStream() {
            return null;
        }

        @Override
        public void close() {}
    }
}
