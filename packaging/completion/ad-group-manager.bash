# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of bash. Qt takes "--option value" and "--option=value"; bash hands over the second as three words.

# Plans, and the folders on the way to them.
_ad_group_manager_plans() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(
        compgen -d -- "$1"
        compgen -f -X '!*.agmplan' -- "$1"
    )
}

_ad_group_manager() {
    local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD - 1]}" options
    if [[ "$word" == "=" ]]; then
        word=
    elif [[ "$before" == "=" && "$COMP_CWORD" -gt 1 ]]; then
        before="${COMP_WORDS[COMP_CWORD - 2]}"
    fi
    options="-h --help -v --version --data-dir --screenshot --theme --language --size --account --apply --dry-run --report --window"
    COMPREPLY=()
    case "$before" in
    --language) mapfile -t COMPREPLY < <(compgen -W "en de es ar system" -- "$word") ;;
    --theme) mapfile -t COMPREPLY < <(compgen -W "light dark high-contrast-light high-contrast-dark system" -- "$word") ;;
    --window) mapfile -t COMPREPLY < <(compgen -W "today 7d 14d 30d all" -- "$word") ;;
    --size) mapfile -t COMPREPLY < <(compgen -W "1280x800 1920x1080" -- "$word") ;;
    --account) mapfile -t COMPREPLY < <(compgen -W "demo" -- "$word") ;;
    --data-dir)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$word")
        ;;
    --screenshot | --report)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        ;;
    --apply) _ad_group_manager_plans "$word" ;;
    *)
        if [[ "$word" == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
        else
            _ad_group_manager_plans "$word"
        fi
        ;;
    esac
}
complete -F _ad_group_manager ad-group-manager
