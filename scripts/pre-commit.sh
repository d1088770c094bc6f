#!/usr/bin/env bash
# What the pre-commit hooks run: the published package of the same version as this checkout, so that nothing has to be built
# here. HEADWATER_PACKAGE names another one: a version, a folder or a tarball.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
version=$(node -p 'require(process.argv[1]).version' "$here/package.json")
exec npx --yes --package "${HEADWATER_PACKAGE:-headwater@$version}" headwater "$@"
