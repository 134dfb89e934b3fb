# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/run, tests/run and tests/bench/run have in common. Sourced, never run; works from any current folder and
# changes none.

agm_root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)"

# Paths relative to the tree in ccache's keys: build folders and clones then share what was compiled.
export CCACHE_BASEDIR="${CCACHE_BASEDIR:-$agm_root}"
export CCACHE_NOHASHDIR="${CCACHE_NOHASHDIR:-1}"
# Warnings change no object: a build that takes them for errors and one that does not may share what they compiled.
export CCACHE_IGNOREOPTIONS="${CCACHE_IGNOREOPTIONS:--Werror}"
# Objects that read headers translated beforehand (tests/Headers.cmake) are found again too: ccache asks to be told that no source
# depends on macros these would hide, and looks at what stands beside them instead of at them, which name the clone's folder.
export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros}"
export CCACHE_PCH_EXTSUM="${CCACHE_PCH_EXTSUM:-1}"

agm_say() { printf '%s\n' "$*" >&2; }

# agm_fail LINE...: says what happened and what to do about it, and ends.
agm_fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# agm_packages WHEN...: "package<tab>why" for these purposes, out of packaging/packages.
agm_packages() {
    local when package dash why
    while read -r when package dash why; do
        [[ " $* " == *" $when "* && "$dash" == "—" ]] && printf '%s\t%s\n' "$package" "$why"
    done <"$agm_root/packaging/packages"
    return 0
}

# agm_missing WHEN...: the lines of agm_packages whose package is not installed. One dpkg-query call: this runs at each start.
agm_missing() {
    local installed package why
    local -a names
    mapfile -t names < <(agm_packages "$@" | cut -f 1)
    # It fails when a name is unknown to dpkg, which only says that the package is missing.
    # shellcheck disable=SC2016
    installed=" $(dpkg-query --show --showformat '${db:Status-Status}:${Package} ' "${names[@]}" 2>/dev/null || true)"
    agm_packages "$@" | while IFS=$'\t' read -r package why; do
        [[ "$installed" == *" installed:$package "* ]] || printf '%s\t%s\n' "$package" "$why"
    done
}

# agm_install WHEN...: installs what is missing of these purposes, after saying what and why. Asks nothing; sudo may ask for a
# password.
agm_install() {
    local missing
    local -a names root=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        agm_fail "This system has no apt-get, so the packages that are needed cannot be installed here by themselves." \
            "packaging/packages lists them with their Debian 12 names. Install the same software in your system's way" \
            "and call this again with --no-install."
    fi
    missing="$(agm_missing "$@")"
    [[ -n "$missing" ]] || return 0

    agm_say "These Debian packages are missing and will be installed:"
    # shellcheck disable=SC2001
    sed 's/^/  /; s/\t/ — /' <<<"$missing" >&2
    mapfile -t names < <(cut -f 1 <<<"$missing")
    if [[ "$(id -u)" -ne 0 ]]; then
        command -v sudo >/dev/null || agm_fail "Installing needs root, and there is no sudo here. As root, run:" \
            "  apt-get install --no-install-recommends ${names[*]}" "and then call this again."
        root=(sudo)
    fi
    root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    "${root[@]}" update >&2 || agm_say "The list of packages could not be refreshed; trying with the one that is here."
    if ! "${root[@]}" install --yes --no-install-recommends "${names[@]}" >&2; then
        agm_fail "Installing these packages failed; apt-get's own words stand above." \
            "Packages: ${names[*]}" \
            "They are Debian 12's; an older release does not have them all. Mend the cause and call this again."
    fi
}

# agm_install_node: what one optional test needs; without it that test is skipped, so no failure here is fatal.
agm_install_node() {
    if command -v node >/dev/null && command -v npm >/dev/null; then
        return 0
    fi
    (agm_install node) || agm_say "Going on without Node: the test with the official client will be skipped."
}

# agm_build PRESET [CMAKE ARGUMENT...]: configures when needed and builds build/PRESET.
agm_build() {
    local preset="$1" build="$agm_root/build/$1" tool
    shift
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || agm_fail "$tool is not installed; call this without --no-install."
    done
    if ! mkdir -p "$build" || [[ ! -w "$build" ]]; then
        agm_fail "The folder build/$preset cannot be written to. Was it made by another user (root)? Remove it, or take it over:" \
            "  sudo chown -R \"\$(id -un)\" '$agm_root/build'"
    fi
    agm_set_jobs
    if [[ -e "$build/CMakeCache.txt" ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$agm_root" "$build/CMakeCache.txt"; then
        agm_say "build/$preset was made for another place; making it anew."
        agm_configure "$preset" --fresh
    # Ninja itself runs CMake again when a CMakeLists.txt has changed, but not for the presets.
    elif [[ ! -e "$build/build.ninja" || "$agm_root/CMakePresets.json" -nt "$build/build.ninja" ]]; then
        agm_configure "$preset"
    fi
    cmake --build "$build" "$@" || agm_fail "Building (preset $preset) failed; the first error stands above." \
        "If it looks like a left-over of an older build, remove the folder build/$preset and call this again."
}

agm_configure() {
    # cmake -S alone would look for the presets in the current folder's tree.
    (cd "$agm_root" && cmake --preset "$@") || agm_fail "Configuring (preset $1) failed; CMake's own words stand above."
}

# A compiler takes up to about 1 GB here: a small machine gets fewer of them instead of swapping.
agm_set_jobs() {
    local processors gigabytes
    [[ -z "${CMAKE_BUILD_PARALLEL_LEVEL:-}" ]] || return 0
    processors="$(nproc)"
    gigabytes="$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || true)"
    gigabytes="${gigabytes:-$processors}"
    export CMAKE_BUILD_PARALLEL_LEVEL=$((gigabytes < 1 ? 1 : gigabytes < processors ? gigabytes : processors))
}

# Qt wants a private folder for the session and complains when a container or CI has none.
agm_runtime_dir() {
    if [[ -z "${XDG_RUNTIME_DIR:-}" || ! -d "${XDG_RUNTIME_DIR:-}" ]]; then
        export XDG_RUNTIME_DIR="$agm_root/build/runtime"
        mkdir -p "$XDG_RUNTIME_DIR"
        chmod 0700 "$XDG_RUNTIME_DIR"
    fi
}
