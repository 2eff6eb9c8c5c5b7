# shellcheck shell=bash
# Sourced by releng/run, maitri and test: finds or fetches what they stand on. Everything it prints goes to stderr.

MAVEN_VERSION=3.9.16
cache=${MAITRI_BUILD_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/maitri}

# shellcheck source=../../bundles/org.maitri.compose/launch/unix/find-java.sh
. "$root/bundles/org.maitri.compose/launch/unix/find-java.sh"

use_jdk() {
  find_java "$root" jdk || exit 1
  JAVA_HOME=$(cd -P "$(dirname "$java")/.." && pwd)
  export JAVA_HOME
}

install_packages() { # Debian packages that are missing
  [ $# -gt 0 ] || return 0
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    as_root=(sudo -n)
    if ! sudo -n true 2>/dev/null; then
      echo "Please run this once, then start again:  sudo apt-get install $*" >&2
      exit 1
    fi
  fi
  echo "Installing $*" >&2
  mkdir -p "$cache"
  "${as_root[@]}" apt-get update -qq >&2 || true
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>"$cache/apt.log" || {
    cat "$cache/apt.log" >&2
    echo "Please install by hand: $*" >&2
    exit 1
  }
}

gtk_package() {
  if apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then echo libgtk-3-0t64; else echo libgtk-3-0; fi
}

use_packages() { # Debian's names
  local missing=() package
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  install_packages ${missing[@]+"${missing[@]}"}
}

use_window_libraries() {
  [ "$(uname -s)" = Linux ] || return 0
  local gtk=()
  ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || gtk=("$(gtk_package)")
  if command -v apt-get >/dev/null 2>&1; then
    use_packages fonts-noto-core librsvg2-common ${gtk[@]+"${gtk[@]}"}
  elif [ ${#gtk[@]} -gt 0 ]; then
    echo "Please install GTK 3 and the Noto fonts with your system's package manager, then start again." >&2
    exit 1
  fi
}

maven_is_new_enough() { # 3.9.9 or newer, and not 4
  local version
  version=$("$1" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  case $version in
    3.9.*) [ "${version#3.9.}" -ge 9 ] ;;
    *) return 1 ;;
  esac
}

use_maven() {
  mvn=$cache/apache-maven-$MAVEN_VERSION/bin/mvn
  [ ! -x "$mvn" ] || return 0
  local present
  present=$(command -v mvn || true)
  if [ -n "$present" ] && maven_is_new_enough "$present"; then
    mvn=$present
    return 0
  fi
  mkdir -p "$cache"
  if [ -z "$present" ]; then
    if ! command -v apt-get >/dev/null 2>&1; then
      echo "Please install Apache Maven $MAVEN_VERSION, then start again." >&2
      exit 1
    fi
    install_packages maven
    present=$(command -v mvn)
  fi
  echo "Fetching Maven $MAVEN_VERSION" >&2
  local fresh
  fresh=$(mktemp -d "$cache/maven.XXXXXX")
  # Through the Maven that is there, so that its mirrors and proxies hold; outside the tree, whose extensions it cannot read.
  (cd "$fresh" && "$present" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:tar.gz:bin" "-DoutputDirectory=$fresh") >&2 || exit 1
  mv "$fresh/apache-maven-$MAVEN_VERSION" "$cache/" 2>/dev/null || [ -x "$mvn" ] || exit 1
  rm -rf "$fresh"
  chmod +x "$mvn"
}

quiet() { # drops what the build says about every library on Central, which has old checksums only
  grep -v -e 'digest algorithm' -e 'org.eclipse.swt:jar:3' -e 'osgi.platform' -e 'Resolving MavenDependencyRoots' || true
}
