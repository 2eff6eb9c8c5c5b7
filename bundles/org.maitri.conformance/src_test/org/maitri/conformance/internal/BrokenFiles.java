package org.maitri.conformance.internal;

import org.maitri.spi.persistence.Migration;
import org.maitri.spi.persistence.SchemaContributor;

/** Breaks the rules on files, code, texts, migrations and tables. */
final class BrokenFiles {

    private static final String TEXTS_DE = "com/example/stamps/messages_de.properties";

    private BrokenFiles() {}

    static void in(Broken broken) {
        manifest(broken);
        code(broken);
        texts(broken);
        migrations(broken);
        tables(broken);
    }

    private static void manifest(Broken broken) {
        String file = Contents.MANIFEST;
        broken.byFile("Imported packages and required", file, ";version=\"[1.0.0,2.0.0)\"\nRequire", "\nRequire")
                .byFile("Only the API of the product", file, "org.maitri.kernel;", "org.maitri.services.internal;")
                .byFile("Exported packages carry", file, "stamps;version=\"1.0.0\"", "stamps")
                .byFile("A bundle with components", file, "OSGI-INF/stamps.xml", "OSGI-INF/gone.xml")
                .byFile("Name and vendor", file, "%bundleName", "Stamps")
                .byFile("A bundle runs on Java 21", file, "JavaSE-21", "JavaSE-25")
                .byFile("Every class that plugin.xml", "plugin.xml", "org.maitri.ui.list.", "com.example.stamps.")
                .byFile("Every list in plugin.xml", "plugin.xml", "stamps.stamp\"", "stamps.seal\"")
                .byFile("Ids in plugin.xml", "plugin.xml", "com.example.stamps.view", "view");
    }

    private static void code(Broken broken) {
        broken.by("No class uses internals", with("Ending", WrongClasses.ending()))
                .by("No class ends the program", with("Ending", WrongClasses.ending()))
                .by("What works without a window", with("Shown", WrongClasses.showing()))
                .by("Every text that the code asks for", with("Asking", WrongClasses.asking()));
    }

    private static Plugin with(String name, byte[] wrong) {
        return Files.of(Stamps.plugin()).file("com/example/stamps/" + name + ".class", wrong);
    }

    private static void texts(Broken broken) {
        broken.byFile("Every language has every text", TEXTS_DE, "given = Gegeben: {0}\n", "")
                .byFile("The same values are put", TEXTS_DE, "Gegeben: {0}", "Gegeben: {1}")
                .byFile("Every text can be read", TEXTS_DE, "Das ist {0}", "Das ist's: {0}")
                .byFile("plugin.xml holds keys", "plugin.xml", "%view", "Stamps")
                .byFile("Every key that plugin.xml", "plugin.xml", "%view", "%windows");
    }

    private static void migrations(Broken broken) {
        Migration create = new Migration(1, "create", Stamps.SQL);
        broken.by("Migrations are files called", Files.of(Stamps.plugin()).file("db/0002-forgotten.sql", "SELECT 1;"))
                .by(
                        "Migrations are numbered",
                        SchemaContributor.class,
                        Stamps.schema(create, new Migration(3, "x", "")))
                .by(
                        "A migration that was released",
                        Files.of(Stamps.plugin()).file("db/released.sha256", "00ff  0001-create.sql\n"))
                .by(
                        "Migrations make the schema on an empty",
                        SchemaContributor.class,
                        Stamps.schema(new Migration(1, "create", "CREATE TABLE nonsense;\n")))
                .by(
                        "Migrations work on tables that hold",
                        SchemaContributor.class,
                        Stamps.schema(
                                create,
                                new Migration(
                                        2, "colour", "ALTER TABLE stamps_stamp ADD COLUMN colour DATE NOT NULL;\n")));
    }

    private static void tables(Broken broken) {
        broken.by("A schema's name is", SchemaContributor.class, Stamps.schema(), "module", arguments -> "my stamps")
                .by(
                        "Tables begin with",
                        SchemaContributor.class,
                        Stamps.schema(new Migration(1, "create", "CREATE TABLE seals (id UUID);\n")));
    }
}
