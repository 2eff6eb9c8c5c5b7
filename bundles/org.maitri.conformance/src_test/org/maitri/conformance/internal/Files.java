package org.maitri.conformance.internal;

/** The files of a bundle that keeps the rules. */
final class Files {

    static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-Name: %bundleName
            Bundle-Vendor: %providerName
            Bundle-Localization: OSGI-INF/l10n/bundle
            Bundle-SymbolicName: com.example.stamps
            Bundle-RequiredExecutionEnvironment: JavaSE-21
            Bundle-ActivationPolicy: lazy
            Service-Component: OSGI-INF/stamps.xml
            Import-Package: org.maitri.kernel;version="[1.0.0,2.0.0)"
            Require-Bundle: org.eclipse.ui;bundle-version="[3.208.0,4.0.0)"
            Export-Package: com.example.stamps;version="1.0.0"
            """;

    static final String PLUGIN_XML = """
            <plugin>
               <view id="com.example.stamps.view" name="%view" class="org.maitri.ui.list.RecordListView:stamps.stamp"/>
            </plugin>
            """;

    static final String TEXTS =
            "given = Given to {0}\nnot = It''s {0}\ncount.one = {0} stamp\ncount.other = {0} stamps\n";

    private Files() {}

    static Given of(Given plugin) {
        return plugin.file(Contents.MANIFEST, MANIFEST)
                .file("OSGI-INF/stamps.xml", "<component/>")
                .file("OSGI-INF/l10n/bundle.properties", "bundleName = Stamps\nproviderName = Example\nview = Stamps\n")
                .file("plugin.xml", PLUGIN_XML)
                .file("db/0001-create.sql", Stamps.SQL)
                .file("com/example/stamps/messages.properties", TEXTS)
                .file(
                        "com/example/stamps/messages_de.properties",
                        "given = Gegeben: {0}\nnot = Das ist {0}\ncount.one = {0} Marke\ncount.other = {0} Marken\n");
    }
}
