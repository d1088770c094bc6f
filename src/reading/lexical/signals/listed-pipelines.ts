import { HEARD_AT_MOST } from '#reading/lexical/cues/scan';
import { links } from '#reading/lexical/signals/links';
import type { Sounding } from '#reading/lexical/signals/signal';
import type { Block, LexicalText } from '#reading/lexical/text';

/** A shorter list is no plan of many pipelines. */
const FEW = 4;
/** So many items of a list that start another item make it a list of pipelines. */
const LINKED = 2;
/** Items beyond these are not looked at. */
const ITEMS_AT_MOST = 300;
const RANGE = /(?<![\d.])(\d{1,2})\.(\d{2,3})\s?(?:to|-|–|…|\.\.)\s?\1\.(\d{2,3})(?![\d])/gu;
const NAMED = /\b(?:pipelines|flows|dags)\b|\beach (?:its|an|their) own (?:\p{L}{2,12} )?pipeline\b/iu;

/** Lists of pipelines, with their number: items that start each other, or items under "these pipelines:". */
export function pipelinesListed(text: LexicalText): Sounding[] {
  const linked = links(text);
  return lists(text).flatMap((items): Sounding[] => {
    const [first] = items;
    const last = items.at(-1);
    if (first === undefined || last === undefined || items.length < FEW) return [];
    const chained = items.filter((item) => linked.some((link) => item.start <= link.start && link.start < item.end));
    if (chained.length < LINKED && !NAMED.test(over(text, first))) return [];
    const slice = text.text.slice(first.start, last.end);
    const more = [...slice.matchAll(RANGE)].reduce(
      (sum, [, , from, to]) => sum + Math.max(0, Number(to) - Number(from)),
      0,
    );
    return [{ start: first.start, end: first.end, weight: 0.8, value: items.length + more }];
  });
}

/** Runs of neighbouring items of the outermost depth. */
function lists(text: LexicalText): Block[][] {
  const runs: Block[][] = [];
  let open: Block[] = [];
  for (const block of text.blocks) {
    if (block.start > HEARD_AT_MOST) break;
    if (block.form !== 'item') open = [];
    else if (block.depth === 0) {
      if (open.length === 0) runs.push(open);
      if (open.length < ITEMS_AT_MOST) open.push(block);
    }
  }
  return runs;
}

/** The words right above a list. */
function over(text: LexicalText, first: Block): string {
  const above = text.blocks[text.blocks.indexOf(first) - 1];
  return above === undefined || above.form === 'item'
    ? ''
    : text.text.slice(Math.max(above.start, above.end - 90), above.end);
}
