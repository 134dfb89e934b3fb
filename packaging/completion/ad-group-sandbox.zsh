#compdef ad-group-sandbox
# SPDX-License-Identifier: GPL-3.0-or-later

_arguments \
    '--port=[port on 127.0.0.1]:port:' \
    '--database=[SQLite file of the world]:file:_files' \
    '--ad-groups=[ad groups of a new world]:number:' \
    '--seed=[the same seed makes the same world]:number:' \
    '--key=[API key to accept]:key:' \
    '*--extra-key=[one more key with these scopes]:key=scopes:' \
    '--rate-limit=[requests a minute, 0 for no limit]:number:' \
    '--latency=[milliseconds each answer is held back]:milliseconds:' \
    '--fail-rate=[share of the requests that fail]:share:' \
    '(- *)'{-h,--help}'[show the options]' \
    '(- *)'{-v,--version}'[show the version]'
