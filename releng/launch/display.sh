# shellcheck shell=bash
# Sourced by releng/test, screenshots and bench: a screen of one's own with a window manager, and a folder of one's own.
# open_display SIZE sets DISPLAY; `work` is the folder. Both are gone when the script ends.

work=$(mktemp -d)
screen=()

close_display() {
  [ ${#screen[@]} -eq 0 ] || {
    kill "${screen[@]}" 2>/dev/null
    wait "${screen[@]}" 2>/dev/null
  }
  screen=()
}

clean_up() {
  close_display
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' HUP INT TERM

open_display() {
  rm -f "$work/display"
  Xvfb -displayfd 3 -screen 0 "${1}x24" -nolisten tcp 3>"$work/display" >/dev/null 2>"$work/xvfb.log" &
  screen=($!)
  for _ in {1..100}; do
    [ ! -s "$work/display" ] || break
    sleep 0.1
  done
  if [ ! -s "$work/display" ]; then
    echo "The display did not start:" >&2
    cat "$work/xvfb.log" >&2
    exit 1
  fi
  DISPLAY=:$(tr -d '[:space:]' <"$work/display")
  export DISPLAY GDK_BACKEND=x11 NO_AT_BRIDGE=1
  unset WAYLAND_DISPLAY
  openbox >/dev/null 2>&1 &
  screen+=($!)
}
