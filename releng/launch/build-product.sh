# shellcheck shell=bash
# Sourced by releng/run and releng/maitri. build_product sets `product` to a product that is as new as the sources.

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

sources_stamp() {
  (
    cd "$root" && find pom.xml .mvn bundles features releng/launch releng/org.maitri.* -type f \
      ! -path '*/target/*' ! -path '*/bin/*' ! -path '*/src_test/*' ! -name '.polyglot.*' ! -name '.tycho-*' \
      -exec cksum {} + | LC_ALL=C sort | cksum
  )
}

build_product() {
  local target=$root/releng/org.maitri.product/target
  product=$target/products/org.maitri.product/$(product_folder)
  local stamp
  stamp=$(sources_stamp)
  [ ! -f "$target/built-from" ] || [ "$(cat "$target/built-from")" != "$stamp" ] || return 0
  use_maven
  echo "Building Maitri" >&2
  rm -rf "$target"
  mkdir -p "$target"
  (cd "$root" && "$mvn" -B -ntp -DskipTests -Dtests.compile.phase=none -Dspotless.check.skip=true \
    pre-integration-test -pl :org.maitri.product -am) >"$target/build.log" 2>&1 || {
    quiet <"$target/build.log" | grep -e ERROR -e 'BUILD' >&2
    echo "The build failed. All it said is in $target/build.log" >&2
    exit 3
  }
  printf '%s' "$stamp" >"$target/built-from"
}
