import { tokenAt } from '#reading/lexical/cues/scan';
import type { HearContext, Mention } from '#reading/lexical/facts/context';

/** A line of at most so many words over a list is its title. */
const TITLE_WORDS = 12;

/** What stands under a title or lead-in that names a time: "Every Sunday:" */
export function titled(context: HearContext, at: { readonly start: number; readonly end: number }): Mention[] {
  const under = underLine(context.text.text, at);
  if (under !== null) {
    const below = context.mentions.filter(({ start, end }) => start >= under.start && end <= under.end);
    if (below.length > 0) return below;
  }
  const section = context.text.sections.find((each) => each.title.start <= at.start && at.end <= each.title.end + 1);
  if (section !== undefined)
    return context.mentions.filter((mention) => mention.start >= section.start && mention.end <= section.end + 1);
  const line = context.text.tokens[tokenAt(context.text, at.start)]?.block ?? -1;
  const block = context.text.blocks[line];
  if (block === undefined || block.form === 'item' || block.last - block.first > TITLE_WORDS) return [];
  const items = new Set<number>();
  for (let next = line + 1; context.text.blocks[next]?.form === 'item'; next++) items.add(next);
  return context.mentions.filter((mention) => items.has(mention.block));
}

/** A line of a few words and a colon holds for the lines right below it, up to a new paragraph or the next such line. */
function underLine(
  text: string,
  at: { readonly start: number; readonly end: number },
): { start: number; end: number } | null {
  const from = text.lastIndexOf('\n', at.start) + 1;
  const to = text.indexOf('\n', at.end);
  if (to < 0 || !LEAD_IN.test(text.slice(from, to))) return null;
  const rest = text.slice(to);
  const start = rest.search(/\S/u);
  const length = start < 0 ? -1 : rest.slice(start).search(NEXT);
  return { start: to, end: length < 0 ? text.length : to + start + length };
}

const LEAD_IN = /^[ \t*_-]{0,4}(?:[^\s#:]{1,20} ){0,3}[^\s#:]{1,20}:[ \t*_]{0,3}$/u;
const NEXT = /\n[ \t]{0,8}\n(?=\p{L})|\n[ \t*_-]{0,4}(?:[^\s#:]{1,20} ){0,3}[^\s#:]{1,20}:[ \t*_]{0,3}(?=\n)/u;
