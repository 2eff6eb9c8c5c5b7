// Runs when the project lies there: parameters it cannot work with are named all at once, and it is taken away again.

def javaWords = ('abstract assert boolean break byte case catch char class const continue default do double else enum extends false '
        + 'final finally float for goto if implements import instanceof int interface long native new null package private protected '
        + 'public return short static strictfp super switch synchronized this throw throws transient true try void volatile while').split()
def modules = ['maitri', 'customers', 'tickets', 'campaigns', 'satisfaction', 'publicrelations', 'mail', 'services']
def classes = ('Access Boolean Choice Class Column Command Component Convert Date Entity Exception Field Finding Import Integer List Long '
        + 'Map Messages Metric Migration Object Optional Override Period Record Schema Set Sort String System Table Test Texts Thread '
        + 'Unit Void').split()

def given = request.properties
def wrong = []
def check = { key, fits, words ->
    def value = given.getProperty(key) ?: ''
    if (!fits(value)) {
        wrong << "${key} is \"${value}\": give ${words}"
    }
}
check('artifactId', { it ==~ /[a-z][a-z0-9]*([._-][a-z0-9]+)*/ && !(it ==~ /.*\.(tests|feature|repository)/) },
        'words of lower-case letters and digits with dots between them, the last of them not tests, feature or repository')
check('version', { it ==~ /\d+\.\d+\.\d+(-SNAPSHOT)?/ }, 'three numbers with dots between them, such as 1.0.0-SNAPSHOT')
check('package', { it ==~ /[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+/ && !it.split(/\./).any { word -> word in javaWords } },
        'two or more words of lower-case letters, digits and underscores with dots between them, none of them a word of Java')
check('module', { it ==~ /[a-z][a-z0-9]{1,29}/ && !(it in modules) },
        'one word of 2 to 30 lower-case letters and digits, not the name of a module of Maitri')
check('recordName', { it ==~ /[A-Z][A-Za-z0-9]{1,29}/ && !(it in classes) },
        'the name of a class: 2 to 30 letters and digits, the first a capital; not that of a class the project uses')
check('vendor', { it ==~ /\S.*/ && !it.contains('<') && !it.contains('\\') }, 'a name without < and backslashes')
check('maitriRepository', { it ==~ /(file|https?):[^\s<"&]+/ }, 'a URL: file:///where/the/sdk/is/repository')

if (wrong) {
    def id = request.artifactId
    def project = new File(request.outputDirectory, id)
    ['.gitignore', '.mvn', 'README.md', 'maitri.target', 'pom.xml', id, id + '.feature', id + '.repository', id + '.tests'].each {
        def made = new File(project, it)
        made.directory ? made.deleteDir() : made.delete()
    }
    project.delete() // if nothing else was in it
    throw new IllegalArgumentException(wrong.join('; ') + '.')
}
