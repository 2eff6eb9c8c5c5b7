package org.maitri.services.internal.imports.proposing;

import java.util.List;
import org.maitri.spi.imports.Mapping;

/**
 * A mapping as it is proposed.
 *
 * @param warnings what the person should look at
 */
public record Proposal(Mapping mapping, List<String> warnings) {}
