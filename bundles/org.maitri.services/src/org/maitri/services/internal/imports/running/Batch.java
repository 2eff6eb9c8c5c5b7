package org.maitri.services.internal.imports.running;

import java.util.List;

/** Some rows of a file, with what tells each of them from others. */
record Batch(List<ReadRow> rows, List<Identity> identities) {}
