# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later

_ad_group_sandbox() {
    local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD - 1]}" options
    if [[ "$word" == "=" ]]; then
        word=
    elif [[ "$before" == "=" && "$COMP_CWORD" -gt 1 ]]; then
        before="${COMP_WORDS[COMP_CWORD - 2]}"
    fi
    options="--port --database --ad-groups --seed --key --extra-key --rate-limit --latency --fail-rate -h --help -v --version"
    COMPREPLY=()
    case "$before" in
    --port | --ad-groups | --seed | --key | --extra-key | --rate-limit | --latency | --fail-rate) ;; # anything
    --database)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word") ;;
    esac
}
complete -F _ad_group_sandbox ad-group-sandbox
