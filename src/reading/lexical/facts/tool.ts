import { fact, type HearContext } from '#reading/lexical/facts/context';
import { findTools, mendTool, type ToolHit } from '#reading/lexical/gazetteer/find-tools';
import type { FactClaim } from '#reading/claims';

/** More words than this are not looked at for slips of the pen: no brief has so many odd ones. */
const MENDED_AT_MOST = 400;

/** Tools, libraries and platforms that were named, in canonical spelling, each once. */
export function hearTools(context: HearContext): FactClaim[] {
  const hits: ToolHit[] = [...findTools(context.text)];
  let tried = 0;
  for (const token of context.text.tokens) {
    if (tried > MENDED_AT_MOST) break;
    if (token.pos !== 'PROPN' && token.pos !== 'NOUN' && token.pos !== 'X') continue;
    if (token.text.length < 7 || tried++ > MENDED_AT_MOST) continue;
    const name = /^\p{Lu}/u.test(token.text) ? mendTool(token.text) : null;
    if (name !== null) hits.push({ name, start: token.start, end: token.end, mended: true });
  }
  const seen = new Set<string>();
  return hits
    .filter((hit) => !seen.has(hit.name) && seen.add(hit.name))
    .map((hit) => fact(context.text, 'workflow', 'tool', hit.name, hit.mended ? 0.65 : 0.82, hit));
}
