type Scalar = string | number | boolean | null;
type Block = Record<string, Scalar>;

/**
 * A run configuration read no deeper than the scan needs it: `model` and `schedule` with their values, of `steps`, `parameters`
 * and `settings` the keys, of anything else the name. Settings and step parameters are most of such a file, and reading them
 * is most of the time. Null where the text is written in any less usual way: a YAML parser must read it then.
 */
export function quickConfig(text: string): Record<string, Scalar | Block> | null {
  if (UNUSUAL.test(text)) return null;
  const config: Record<string, Scalar | Block> = {};
  let name = '';
  let block: Block = {};
  let indent = -1;
  /** The value on the line above may go on in deeper lines. */
  let mayGoOn = false;
  for (const line of text.split('\n')) {
    const lead = line.search(/\S/);
    if (lead < 0 || line[lead] === '#') continue;
    const match = KEY.exec(line);
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    if (lead === 0) {
      if (key === undefined || key === '__proto__') return null;
      const inline = valueOf(line.slice(match![0].length));
      name = key;
      indent = -1;
      mayGoOn = false;
      if (READ.has(key) && inline !== '' && inline !== '{}') return null;
      config[key] = block = {};
      if (!READ.has(key) && inline !== '' && !/^[|>]/.test(inline)) config[key] = 0;
      continue;
    }
    if (name === '') return null;
    if (!READ.has(name)) continue;
    if (indent < 0) indent = lead;
    if (lead < indent || (mayGoOn && lead > indent)) return null;
    if (lead > indent || key === undefined) continue;
    if (key === '__proto__') return null;
    mayGoOn = VALUES.has(name) && KEPT.has(key);
    const scalar = mayGoOn ? scalarOf(valueOf(line.slice(match![0].length))) : 0;
    if (scalar === undefined) return null;
    block[key] = scalar;
  }
  return config;
}

/** Anchors, aliases, merges, tabs, flow collections at the margin, tags, several documents. */
const UNUSUAL = /<<\s*:|[:\s-][&*]\w|^[[{?&*!%]|^[ ]*\t|:\s+!|^---[^]*^---|\r(?!\n)/m;
const KEY = /^ *(?:"([^"\\]+)"|'([^']+)'|([\w.-]*[\w.]))\s*:(?=\s|$)/;
const READ = new Set(['model', 'schedule', 'steps', 'parameters', 'settings']);
const VALUES = new Set(['model', 'schedule']);
const KEPT = new Set(['name', 'version', 'cron_expression', 'interval_second']);

const valueOf = (rest: string): string => rest.replace(/(^|\s)#.*$/, '').trim();

/** The value of a plain or quoted scalar as YAML 1.2 resolves it; undefined where it is anything else. */
function scalarOf(text: string): Scalar | undefined {
  const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2]!;
  if (/^[-+]?(?:\d+|\.\d+|\d+\.\d*)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
  if (/^(?:null|Null|NULL|~|)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  return /^[A-Za-z0-9_./][^:#"'[\]{}&*!|>%@`]*$/.test(text) && !/^(?:0[xob]|\.)/.test(text) ? text : undefined;
}
