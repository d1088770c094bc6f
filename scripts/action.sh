#!/usr/bin/env bash
# What the GitHub action runs: lint the document, then compare it with the code. Both run; the job fails if either does.
# Set through the environment, so that no input is ever read as shell code.
set -euo pipefail

document=${HEADWATER_DOCUMENT:-pipeline_architecture.md}
folder=${HEADWATER_FOLDER:-.}
baseline=${HEADWATER_BASELINE:-}
fail_on=${HEADWATER_FAIL_ON:-warning}
version=${HEADWATER_VERSION:-latest}

if [[ ! -f "$document" ]]; then
  echo "::error title=headwater::No $document here. Write one with 'headwater' or 'headwater import .', or name it with the input 'document'."
  exit 2
fi

case "$version" in
  */* | *.tgz) package="$version" ;;
  *) package="headwater@$version" ;;
esac
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
npm install --silent --no-fund --no-audit --prefix "$home" "$package"
headwater="$home/node_modules/.bin/headwater"

status=0
"$headwater" check "$document" --format github --fail-on "$fail_on" || status=$?
options=()
[[ -n "$baseline" && -f "$baseline" ]] && options=(--baseline "$baseline")
drift=0
"$headwater" drift "$document" "$folder" --format github --fail-on "$fail_on" "${options[@]}" || drift=$?
exit $((drift > status ? drift : status))
