# What ./run and ./test share: sourced by them, with $root set to the working copy.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false # names are sorted and dates written the British way

fail() {
    echo "$*" >&2
    exit 1
}

# Runs a command in the working copy; its output is shown only when it fails.
quietly() {
    local output
    output=$(mktemp)
    if (cd "$root" && "$@") >"$output" 2>&1; then rm -f "$output"; return; fi
    cat "$output" >&2
    rm -f "$output"
    fail "Failed: $*"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Installs the Debian packages that are missing. Their services are neither started nor enabled: the platform starts its own.
install_packages() {
    local package missing=()
    for package; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Installing ${missing[*]}"
    as_root true 2>/dev/null || fail "Root is needed for that: run 'sudo apt-get install ${missing[*]}' first."
    quietly apt_install "${missing[@]}"
}

apt_install() {
    local policy=/usr/sbin/policy-rc.d result=0 apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
    if [ ! -e "$policy" ]; then
        trap "as_root rm -f $policy" EXIT # also when interrupted: the machine is left as it was found
        printf '#!/bin/sh\nexit 101\n' | as_root install -m 755 /dev/stdin "$policy"
    fi
    as_root "${apt[@]}" install --no-install-recommends "$@" ||
        { as_root "${apt[@]}" update && as_root "${apt[@]}" install --no-install-recommends "$@"; } || result=$?
    if [[ " $* " == *" rabbitmq-server "* ]] && command -v systemctl >/dev/null; then
        as_root systemctl disable rabbitmq-server epmd.service epmd.socket || true
    fi
    return $result
}

# Its package has another name in every release.
install_icu() {
    local find=(apt-cache search --names-only '^libicu[0-9]+$')
    [ -n "$("${find[@]}")" ] || as_root apt-get -qq update
    install_packages "$("${find[@]}" | cut -d' ' -f1 | tail -n1)"
}

install_prerequisites() {
    command -v dotnet >/dev/null || fail "The .NET SDK $(sed -n 's/.*"version": "\(.*\)".*/\1/p' "$root/global.json") is needed: https://dot.net/download"
    command -v npm >/dev/null || fail "Node 20 or later with npm is needed: https://nodejs.org"
    install_packages tzdata
    [[ $(/sbin/ldconfig -p) == *libicuuc* ]] || install_icu
    [ -n "${ConnectionStrings__rabbitmq:-}" ] || install_packages rabbitmq-server
    if [ -f "$root/services/Portal/package-lock.json" ] &&
        [ ! "$root/services/Portal/node_modules/.package-lock.json" -nt "$root/services/Portal/package-lock.json" ]; then
        echo "Fetching the portal's npm packages"
        quietly npm ci --prefix services/Portal --no-audit --no-fund
    fi
}

# A clean clone restores exactly what the lock files name.
build() {
    local locked=false
    [ ! -f "$root/ServiceDefaults/packages.lock.json" ] || locked=true
    echo "Building $1"
    quietly dotnet build "$1" -c Release -v q --nologo -clp:NoSummary "-p:RestoreLockedMode=$locked"
}
