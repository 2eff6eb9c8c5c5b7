package org.maitri.compose.internal;

import java.nio.file.Path;

/**
 * A product as it is laid out: it runs from its folder.
 *
 * @param folder  has in it plugins, features, configuration, p2, artifacts.xml and settings.yaml; nothing of
 *     {@code launch}, which the packagers add
 * @param version three numbers and perhaps a qualifier, as in {@code 1.2.0} or {@code 1.2.0.202611221200}
 */
public record Product(Platform platform, Path folder, Branding branding, String version) {}
