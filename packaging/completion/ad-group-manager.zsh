#compdef ad-group-manager
# SPDX-License-Identifier: GPL-3.0-or-later

_arguments \
    '(- *)'{-h,--help}'[show the options]' \
    '(- *)'{-v,--version}'[show the version]' \
    '--data-dir=[keep all state in this folder]:folder:_files -/' \
    '--account=[open this account]:account:(demo)' \
    '--theme=[colours for this run]:theme:(light dark high-contrast-light high-contrast-dark system)' \
    '--language=[speak this language in this run]:language:(en de es ar system)' \
    '--size=[size of the window]:size:(1280x800 1920x1080)' \
    '(--apply --report *)--screenshot=[write a picture of the loaded window and end]:file:_files -g "*.png"' \
    '(--screenshot --report *)--apply=[with --dry-run, print what this plan would change]:plan:_files -g "*.agmplan"' \
    '--dry-run[goes with --apply]' \
    '(--screenshot --apply *)--report=[write the performance review and end]:file:_files -g "*.(pdf|html|xlsx)"' \
    '--window=[days of the report]:days:(today 7d 14d 30d all)' \
    '*:plan:_files -g "*.agmplan"'
