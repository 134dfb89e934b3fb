#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh SOURCE-DIR WORK-DIR SANDBOX: installs the official client into WORK-DIR and drives the sandbox with it.
# Ends with 77 (skipped) and the reason when Node.js is missing or the client cannot be fetched.
set -u
source=$1
work=$2
sandbox=$3
skip() { echo "skipped: $1"; exit 77; }

command -v node >/dev/null 2>&1 || skip "node is not installed"
command -v npm >/dev/null 2>&1 || skip "npm is not installed"
mkdir -p "$work" || exit 1
cp "$source/package.json" "$work/package.json"
if [ ! -d "$work/node_modules/@whop/sdk" ]; then
    (cd "$work" && npm install --no-audit --no-fund --no-package-lock --ignore-scripts >npm.log 2>&1) \
        || skip "npm could not install @whop/sdk 0.0.42: $(tail -n 3 "$work/npm.log" | tr '\n' ' ')"
fi
version=$(node -p "require('$work/node_modules/@whop/sdk/package.json').version")
[ "$version" = 0.0.42 ] || { echo "the client is version $version, not 0.0.42"; exit 1; }

out="$work/sandbox.out"
: >"$out" # what an earlier run wrote names a server that is gone
"$sandbox" --key official --ad-groups 120 >"$out" &
server=$!
trap 'kill $server 2>/dev/null' EXIT
tries=0
url=
# The whole line: half of one would leave the client with its own default, which is the real service.
until url=$(sed -n 's#^listening on \(http://127\.0\.0\.1:[0-9]*/api/v1\)$#\1#p' "$out") && [ -n "$url" ]; do
    kill -0 $server 2>/dev/null || { echo "the sandbox ended at once"; exit 1; }
    tries=$((tries + 1))
    [ $tries -lt 5000 ] || { echo "the sandbox does not listen"; exit 1; }
done
WHOP_API_KEY=official WHOP_BASE_URL=$url CLIENT_DIR=$work node "$source/check.mjs"
