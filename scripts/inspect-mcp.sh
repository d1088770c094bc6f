#!/usr/bin/env bash
# Smoke test of the built MCP server by somebody else's client: the command line of the MCP Inspector, over stdio.
# Needs the network once, for the Inspector (0.15.0 is the last line that runs on Node 20). Not part of `npm test`.
set -euo pipefail
cd "$(dirname "$0")/.."
server=${HEADWATER_CLI:-$PWD/dist/cli.js}
[ -f "$server" ] || { echo "inspect-mcp: there is no $server; run \"npm run build\" first" >&2; exit 2; }

home=${HEADWATER_INSPECTOR:-$(mktemp -d)}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
inspector="$home/node_modules/.bin/mcp-inspector"
[ -x "$inspector" ] || npm install --no-audit --no-fund --silent --prefix "$home" @modelcontextprotocol/inspector@0.15.0

inspect() { "$inspector" --cli node "$server" mcp --root "$place" "$@"; }
# Reads JSON on standard input and checks an expression over it, named r.
expect() { node -e "const r=JSON.parse(require('fs').readFileSync(0,'utf8'));if(!($1)){console.error('inspect-mcp: not so: $2');process.exit(1)}"; }

inspect --method tools/list | expect 'r.tools.length===11 && r.tools.every(t=>t.outputSchema&&t.annotations)' 'eleven annotated tools with output schemas'
inspect --method prompts/list | expect 'r.prompts.length===2' 'two prompts'
inspect --method resources/templates/list | expect 'r.resourceTemplates.length===3' 'three resource templates'
started=$(inspect --method tools/call --tool-name headwater_start --tool-arg folder=churn --tool-arg 'text=Every Monday we train the churn model on invoices from Postgres.')
expect '!r.isError && r.structuredContent.entry==="e1"' 'an interview begins' <<<"$started"
id=$(node -p 'JSON.parse(require("fs").readFileSync(0,"utf8")).structuredContent.interview' <<<"$started")
inspect --method tools/call --tool-name headwater_status --tool-arg "interview=$id" | expect 'r.structuredContent.counts.entries===1' 'another process finds it by its id'
inspect --method tools/call --tool-name headwater_status --tool-arg interview=hw-0123456789-. | expect 'r.isError && /Next: /.test(r.content[0].text)' 'a stale id is an error with a way on'
inspect --method resources/read --uri headwater://rules | expect 'r.contents[0].text.includes("smells")' 'the rules can be read'
echo "inspect-mcp: 7 checks passed"
