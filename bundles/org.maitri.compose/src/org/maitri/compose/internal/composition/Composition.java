package org.maitri.compose.internal.composition;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maitri.compose.internal.Platform;

/**
 * What an administrator wants: a product's name, its contents, how it is set, and what it is packed into.
 *
 * @param version    three numbers and perhaps a qualifier; the one of the core where it is not given
 * @param icon       an SVG or PNG file; the program's own where it is not given
 * @param splash     lines that the first page shows under the name; none for the usual ones
 * @param contents   what is in it beside the core
 * @param sources    repositories beside the one that brings the core
 * @param settings   values of settings by name, in the form of {@code settings.yaml}
 * @param locked     names of settings that nobody may change
 * @param languages  beside English, which is always in it
 * @param packages   kinds of packages; empty for all that fit a platform
 */
public record Composition(
        Path file,
        String id,
        String name,
        Optional<String> version,
        String vendor,
        String description,
        Optional<String> homepage,
        Optional<Path> icon,
        List<String> splash,
        List<Wanted> contents,
        List<Source> sources,
        Map<String, Object> settings,
        List<String> locked,
        List<Wanted> languages,
        List<Platform> platforms,
        List<String> packages) {

    /**
     * A part that the composition names.
     *
     * @param id    of a feature or bundle, as it is written
     * @param range of versions in the notation of OSGi, as in {@code [1.0,2.0)}; empty for any
     * @param line  where it stands
     */
    public record Wanted(String id, String range, int line) {}

    /**
     * Where parts come from.
     *
     * @param location a folder, a zip file or a URL
     * @param line     where it stands; 0 where the command line names it
     */
    public record Source(String location, int line) {}

    /** Only for some of its platforms, and in some kinds of packages. */
    public Composition only(List<Platform> some, List<String> kinds) {
        return new Composition(
                file,
                id,
                name,
                version,
                vendor,
                description,
                homepage,
                icon,
                splash,
                contents,
                sources,
                settings,
                locked,
                languages,
                some,
                kinds);
    }
}
