#!/bin/sh
# with-keychain.sh unlocked|locked|absent COMMAND…: runs a command beside a secret service of its own, in a D-Bus
# session, home and runtime folder that are made for it and removed afterwards.
#   unlocked  a login keyring that is open
#   locked    a login keyring that exists and is closed
#   absent    no D-Bus session at all
# Gives 77 (skipped) where the programs are missing.
set -u
state=$1
shift

if [ "$state" = absent ]; then
    unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
    XDG_RUNTIME_DIR=$(mktemp -d) && export XDG_RUNTIME_DIR
    DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/nobody && export DBUS_SESSION_BUS_ADDRESS
    "$@"
    code=$?
    rm -rf "$XDG_RUNTIME_DIR"
    exit $code
fi

for program in dbus-run-session gnome-keyring-daemon; do
    command -v $program >/dev/null || { echo "$program is missing: skipped" >&2; exit 77; }
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$home/run" "$home/.local/share" "$home/.cache"
chmod 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/.local/share" XDG_CACHE_HOME="$home/.cache"
unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL DBUS_SESSION_BUS_ADDRESS

cat >"$home/inside.sh" <<'INSIDE'
state=$1
shift
if [ "$state" = locked ]; then
    gnome-keyring-daemon --foreground --components=secrets >/dev/null 2>&1 &
else
    printf 'test password' >"$HOME/password"
    gnome-keyring-daemon --foreground --unlock --components=secrets <"$HOME/password" >/dev/null 2>&1 &
fi
daemon=$!
tries=0
until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
    string:org.freedesktop.secrets 2>/dev/null | grep -q true; do
    tries=$((tries + 1))
    [ $tries -lt 100 ] || { echo "the secret service did not start" >&2; kill $daemon; exit 1; }
    sleep 0.1
done
"$@"
code=$?
kill $daemon
wait $daemon 2>/dev/null
exit $code
INSIDE

if [ "$state" = locked ]; then
    # One session makes the keyring; a second one, with a runtime folder of its own, never learns the password.
    dbus-run-session -- sh "$home/inside.sh" unlocked true || exit 1
    mkdir -m 700 "$home/run2"
    export XDG_RUNTIME_DIR="$home/run2"
fi
dbus-run-session -- sh "$home/inside.sh" "$state" "$@"
