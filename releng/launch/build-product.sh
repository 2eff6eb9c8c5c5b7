# shellcheck shell=bash
# Sourced by releng/run, maitri, screenshots and bench. build_product sets `product` to a product that is as new as the sources.

target=$root/releng/org.maitri.product/target

product_folder() {
  local machine
  machine=$(uname -m)
  case $machine in
    arm64) machine=aarch64 ;;
    amd64) machine=x86_64 ;;
  esac
  case $(uname -s) in
    Darwin) echo "macosx/cocoa/$machine/Maitri.app/Contents/Eclipse" ;;
    *) echo "linux/gtk/$machine/maitri" ;;
  esac
}

source_sums() { # a line for each file that the product is made of
  (
    cd "$root" && find pom.xml .mvn bundles features releng/launch releng/org.maitri.* -type f \
      ! -path '*/target/*' ! -path '*/bin/*' ! -path '*/src_test/*' ! -name '.polyglot.*' ! -name '.tycho-*' \
      -exec cksum {} + | LC_ALL=C sort
  )
}

built_from() { # sums: says that the product was built from them
  printf '%s\n' "$1" >"$target/built-from"
}

changed_bundles() { # sums; fails where more has changed than what lies in bundles of the product
  local file bundle
  { diff "$target/built-from" <(printf '%s\n' "$1") || true; } | sed -n 's/^[<>] [0-9]* [0-9]* //p' |
    while IFS= read -r file; do
      bundle=${file#bundles/}
      bundle=${bundle%%/*}
      case $file in
        bundles/*/META-INF/* | bundles/*/build.properties | bundles/*/launch/*) exit 1 ;;
        bundles/*/*) compgen -G "$product/plugins/${bundle}_*.jar" >/dev/null || exit 1 ;;
        *) exit 1 ;;
      esac
      echo "$bundle"
    done
}

with_users() { # bundles: they, and those that are compiled against them
  local bundle manifest
  for bundle in "$@"; do
    echo "$bundle"
    grep -lE "^( |Import-Package: |Require-Bundle: )${bundle//./\\.}([.;,]|$)" "$root"/bundles/*/META-INF/MANIFEST.MF |
      while IFS= read -r manifest; do
        manifest=${manifest%/META-INF/MANIFEST.MF}
        echo "${manifest##*/}"
      done
  done | LC_ALL=C sort -u
}

tested_with() { # modules that unit tests of any bundle need: Maven does not see what build.properties adds
  grep -oh 'org\.maitri\.[a-z.]*' "$root"/bundles/*/build.properties | LC_ALL=C sort -u | sed 's/^/:/'
}

build() { # phase and modules: without tests, for this machine
  local phase=$1 log=$root/target/build.log
  shift
  use_maven
  mkdir -p "$root/target"
  (cd "$root" && "$mvn" -B -ntp -DskipTests -Dtests.compile.phase=none -Dspotless.check.skip=true -Done.platform \
    "$phase" -pl "$(IFS=,; echo "$*")" -am) >"$log" 2>&1 || {
    quiet <"$log" | grep -e ERROR -e 'BUILD' >&2
    echo "The build failed. All it said is in $log" >&2
    exit 3
  }
}

replace_bundles() { # in the product, by what was just built
  local info=$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
  local bundle jar version
  for bundle in "$@"; do
    for jar in "$root/bundles/$bundle/target/$bundle"-[0-9]*.jar; do
      [[ $jar == *-sources.jar ]] || break
    done
    version=$(unzip -p "$jar" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Bundle-Version: //p')
    rm -f "$product/plugins/$bundle"_*.jar
    cp "$jar" "$product/plugins/${bundle}_$version.jar"
    sed "s|^$bundle,[^,]*,[^,]*,|$bundle,$version,plugins/${bundle}_$version.jar,|" "$info" >"$info.new"
    mv "$info.new" "$info"
  done
  touch "$product/artifacts.xml"
}

build_product() {
  product=$target/products/org.maitri.product/$(product_folder)
  local sums changed bundles
  sums=$(source_sums)
  [ "$sums" != "$(cat "$target/built-from" 2>/dev/null)" ] || return 0
  if [ -f "$target/built-from" ] && changed=$(changed_bundles "$sums"); then
    # shellcheck disable=SC2046,SC2086 # names of bundles are words
    bundles=($(with_users $changed))
    echo "Building ${bundles[*]}" >&2
    build package "${bundles[@]/#/:}" $(tested_with)
    replace_bundles "${bundles[@]}"
  else
    echo "Building Maitri" >&2
    rm -rf "$target"
    build pre-integration-test :org.maitri.product
  fi
  built_from "$sums"
}
