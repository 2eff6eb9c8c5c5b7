package org.maitri.compose.internal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a product is called, and by whom it is made.
 *
 * @param id     fit for names of files, packages and commands: {@code [a-z][a-z0-9-]*}, such as {@code maitri}
 * @param name   as people read it
 * @param vendor who makes it
 * @param icon   an SVG or PNG file
 */
public record Branding(
        String id, String name, String vendor, String description, Optional<String> homepage, Path icon) {}
