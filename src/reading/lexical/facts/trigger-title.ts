import { tokenAt } from '#reading/lexical/cues/scan';
import type { HearContext, Mention } from '#reading/lexical/facts/context';

/** A line of at most so many words over a list is its title. */
const TITLE_WORDS = 12;

/** What stands under a title or lead-in that names a time: "Every Sunday:" */
export function titled(context: HearContext, at: { readonly start: number; readonly end: number }): Mention[] {
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
