package org.maitri.services.internal.imports.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.maitri.kernel.RefusedException;
import org.maitri.services.internal.imports.Messages;

/** Reads the XML in a workbook, which may come from anyone: no document types, no entities, no parts that swell without end. */
final class WorkbookXml {

    private static final long SMALL = 64L << 20;
    private static final int MOST_SWELLING = 200;
    private static final int LONGEST_TEXT = 1 << 20;

    private final Path file;
    private final XMLInputFactory factory;

    WorkbookXml(Path file) {
        this.file = file;
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    XMLStreamReader read(InputStream in, long compressed) {
        long most = Math.max(SMALL, compressed * MOST_SWELLING);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new Counted(in, most));
            return factory.createFilteredReader(reader, this::mayPass);
        } catch (XMLStreamException damaged) {
            throw new RefusedException(Messages.get("file.workbook", file, damaged.getMessage()), damaged);
        }
    }

    private boolean mayPass(XMLStreamReader reader) {
        if (reader.getEventType() == XMLStreamConstants.DTD
                || reader.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RefusedException(Messages.get("file.workbook.entities", file));
        }
        return true;
    }

    /** The text of the element the reader is at; leaves it at the element's end. */
    String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(reader.getText());
                    if (text.length() > LONGEST_TEXT) {
                        throw new RefusedException(Messages.get("file.workbook.long", file));
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    /** Leaves the reader at the end of the element it is at. */
    void skip(XMLStreamReader reader) throws XMLStreamException {
        text(reader);
    }

    /** Refuses what swells to more than its size allows. */
    private final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new RefusedException(Messages.get("file.workbook.bomb", file));
            }
        }
    }
}
