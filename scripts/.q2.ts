import { readFileSync, readdirSync } from 'node:fs';
import { analyseText } from '#reading/lexical/text';
import { nameOf } from '#reading/lexical/components/name';
const { tokenAt } = await import('#reading/lexical/cues/scan');
const mode = process.argv[2];
function name(text: any, start: number, end: number, kind: string) {
  const first = text.tokens.findIndex((t: any) => t.end > start);
  let last = text.tokens.findIndex((t: any) => t.start >= end); if (last < 0) last = text.tokens.length;
  return nameOf(text, first, last, kind as any);
}
const STOP = new Set('the a an of for per from to and our my in on with by'.split(' '));
const ws = (s: string) => new Set((s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(w => !STOP.has(w)).map(w => w.replace(/(ing|es|s)$/, '')));
if (mode === 'cases') {
  let f = 0, n = 0;
  for (const c of readdirSync('cases')) {
    const t = readFileSync(`cases/${c}/brief.md`, 'utf8'); const cl = JSON.parse(readFileSync(`cases/${c}/claims.json`, 'utf8'));
    const text = analyseText(t);
    for (const k of cl.components) {
      const q = k.quotes[0]; const got = name(text, q.start, q.end, k.kind);
      const a = ws(k.name), b = ws(got); const i = [...a].filter(w => b.has(w)).length; const F = 2 * i / (a.size + b.size || 1);
      f += F; n++;
      if (process.argv[3]) console.log(F.toFixed(2), k.kind, '|', k.name, '|', got, '|', q.text.replace(/\s+/g, ' '));
    }
  }
  console.log('mean F', (f / n).toFixed(3), n);
} else {
  const lines = readFileSync('training/silver.jsonl', 'utf8').trim().split('\n').map(l => JSON.parse(l));
  const step = Number(process.argv[3] ?? 28), off = Number(process.argv[4] ?? 0);
  for (let i = off; i < lines.length; i += step) {
    const text = analyseText(lines[i].text); const seen = new Set();
    for (const [s, e, k] of lines[i].spans) console.log(k, '|', name(text, s, e, k), '|', lines[i].text.slice(s, e).replace(/\s+/g, ' '));
  }
}
