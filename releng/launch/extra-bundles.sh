# shellcheck shell=bash
# Sourced by releng/screenshots and bench: the built product with further bundles of tests/, which are not shipped.

extra_bundles() { # names; sets `with_extras` to the JVM option that starts the product with them
  local names=() bundle jar version
  for bundle in "$@"; do names+=("-pl" ":$bundle"); done
  (cd "$root" && "$mvn" -B -ntp -q -Dmaven.test.skip=true package "${names[@]}" -am) >"$work/build.log" 2>&1 || {
    quiet <"$work/build.log" >&2
    exit 3
  }
  cp "$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" "$work/bundles.info"
  for bundle in "$@"; do
    for jar in "$root/tests/$bundle/target/$bundle"-*.jar; do
      version=$(unzip -p "$jar" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Bundle-Version: //p')
      echo "$bundle,$version,file:$jar,4,false" >>"$work/bundles.info"
    done
  done
  with_extras="-Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:$work/bundles.info"
}
