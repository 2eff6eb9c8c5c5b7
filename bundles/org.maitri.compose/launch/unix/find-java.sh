# shellcheck shell=sh disable=SC2034
# Sourced, not run. find_java sets `java` to a Java of release 21 or newer, or says what to install.

JAVA_RELEASE=21

java_release() { # of the java at $1, as a whole number; nothing where it cannot be told
  home=$(dirname "$(dirname "$(real_path "$1")")")
  if [ -r "$home/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$home/release")
  else
    version=$("$1" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
  fi
  printf '%s' "${version%%[!0-9]*}"
}

real_path() { # readlink -f, which older macOS lacks
  path=$1
  while [ -L "$path" ]; do
    link=$(readlink "$path")
    case $link in
      /*) path=$link ;;
      *) path=$(dirname "$path")/$link ;;
    esac
  done
  printf '%s/%s' "$(cd -P "$(dirname "$path")" && pwd)" "$(basename "$path")"
}

is_new_enough() {
  [ -x "$1" ] || return 1
  release=$(java_release "$1")
  [ -n "$release" ] && [ "$release" -ge "$JAVA_RELEASE" ]
}

find_java() { # $1: a folder that may hold a Java of its own; $2: jdk where a compiler is needed too
  java=
  need=${2:-jre}
  for candidate in "$1/jre/bin/java" "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java 2>/dev/null)" \
    /usr/lib/jvm/*/bin/java /opt/java/*/bin/java "${HOME:-}"/.sdkman/candidates/java/*/bin/java \
    /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
    is_new_enough "$candidate" || continue
    candidate=$(real_path "$candidate")
    [ "$need" = jre ] || [ -x "$(dirname "$candidate")/javac" ] || continue
    java=$candidate
    return 0
  done
  {
    echo "${name:-Maitri} needs Java $JAVA_RELEASE or newer, and found none in JAVA_HOME, on the PATH or in the usual folders."
    case $(uname -s) in
      Darwin) echo "Install one with: brew install --cask temurin@25" ;;
      *)
        if command -v dnf >/dev/null 2>&1; then
          echo "Install one with: sudo dnf install java-latest-openjdk-devel"
        elif command -v apt-get >/dev/null 2>&1; then
          echo "Install one with: sudo apt-get install openjdk-21-jdk (or temurin-25-jdk, where the system has no 21)"
        else
          echo "Install a JDK $JAVA_RELEASE or newer, such as Eclipse Temurin."
        fi
        ;;
    esac
    echo "Then start again, with JAVA_HOME naming its folder where it is in an unusual place."
  } >&2
  return 1
}
