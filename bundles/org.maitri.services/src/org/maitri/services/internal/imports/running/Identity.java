package org.maitri.services.internal.imports.running;

import java.util.UUID;

/** What tells a row from others, with and without the name of its file. */
record Identity(UUID anywhere, UUID inThisFile) {}
