/**
 * A run configuration cut down to what the scan reads of it: `model` and `schedule` whole, of `steps` and `parameters`
 * only the keys, of anything else only its name. Settings are most of such a file and parsing them is most of the time.
 * A text with anchors or flow collections at its left margin comes back whole.
 */
export function yamlOutline(text: string): string {
  if (/<<\s*:|[:\s-][&*]\w|^[[{?&*!]/m.test(text)) return text;
  const kept: string[] = [];
  let block = '';
  let indent = -1;
  for (const line of text.split('\n')) {
    const lead = line.search(/\S/);
    if (lead < 0 || line[lead] === '#') continue;
    if (lead === 0) {
      const key = /^["']?([\w.-]+)["']?\s*:/.exec(line)?.[1];
      if (key === undefined) return text;
      const inline = line
        .slice(line.indexOf(':') + 1)
        .replace(/\s+#.*$/, '')
        .trim();
      block = key;
      indent = -1;
      if (inline !== '' && WHOLE.has(key)) return text;
      kept.push(
        `${key}:${KEYS_ONLY.has(key) || WHOLE.has(key) ? ` ${inline}` : inline === '' || /^[|>]/.test(inline) ? ' {}' : ' 0'}`,
      );
    } else if (WHOLE.has(block)) kept.push(line);
    else if (KEYS_ONLY.has(block)) {
      if (indent < 0) indent = lead;
      const key = lead === indent ? /^\s*(["']?[\w.-]+["']?)\s*:/.exec(line)?.[1] : undefined;
      if (key !== undefined) kept.push(`  ${key}: 0`);
    }
  }
  return kept.join('\n');
}

const WHOLE = new Set(['model', 'schedule']);
const KEYS_ONLY = new Set(['steps', 'parameters']);
