/** Files that people write by hand in YAML, read so that a mistake can be named with its line. */
package org.maitri.services.yaml;
