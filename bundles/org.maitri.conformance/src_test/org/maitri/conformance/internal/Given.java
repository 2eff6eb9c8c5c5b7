package org.maitri.conformance.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plug-in that a test makes: contributions by their contract, and the files of one bundle. */
final class Given implements Plugin {

    private final Map<Class<?>, List<Object>> contributions = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    <S> Given with(Class<S> contract, S contribution) {
        contributions.computeIfAbsent(contract, any -> new ArrayList<>()).add(contribution);
        return this;
    }

    /** The same plug-in with one contribution in the place of all of its kind. */
    <S> Given instead(Class<S> contract, S contribution) {
        Given other = new Given();
        other.contributions.putAll(contributions);
        other.files.putAll(files);
        other.contributions.put(contract, new ArrayList<>(List.of(contribution)));
        return other;
    }

    Given file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Given file(String path, byte[] bytes) {
        Given other = new Given();
        other.contributions.putAll(contributions);
        other.files.putAll(files);
        other.files.put(path, bytes);
        return other;
    }

    @Override
    public List<Contents> bundles() {
        return files.isEmpty()
                ? List.of()
                : List.of(new Contents() {
                    @Override
                    public String name() {
                        return "com.example.stamps";
                    }

                    @Override
                    public Collection<String> files() {
                        return files.keySet();
                    }

                    @Override
                    public byte[] read(String file) {
                        return files.get(file);
                    }
                });
    }

    @Override
    public <S> List<S> contributed(Class<S> contract) {
        return contributions.getOrDefault(contract, List.of()).stream()
                .map(contract::cast)
                .toList();
    }
}
