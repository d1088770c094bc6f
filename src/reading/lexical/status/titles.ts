import { statusOfTitle } from '#reading/lexical/status/headings';
import { tokenAt } from '#reading/lexical/cues/scan';
import type { Block, LexicalText, SentenceStretch } from '#reading/lexical/text';
import type { ComponentStatus } from '#reading/claims';

export interface TitleSaid {
  readonly status: ComponentStatus;
  readonly stays: boolean;
  /** 0..1: how surely the title stands over the place. */
  readonly weight: number;
}

/** A line or sentence longer than this is no title. */
const TITLE_WORDS = 7;

/** A title so many sentences above is not looked for. */
const LOOKS_BACK = 60;

/** "Existing: Kafka, apps. The editors' tool too.": a short sentence still belongs to the label before it. */
const FRAGMENT = 9;

const MEANT = new WeakMap<LexicalText, Map<string, ReturnType<typeof statusOfTitle>>>();

/** What a title of a text means; kept, because each component under it asks. */
function meaningOf(text: LexicalText, words: string): ReturnType<typeof statusOfTitle> {
  const known = MEANT.get(text) ?? new Map<string, ReturnType<typeof statusOfTitle>>();
  MEANT.set(text, known);
  let status = known.get(words);
  if (status === undefined) {
    status = statusOfTitle(words);
    known.set(words, status);
  }
  return status;
}

/** What the titles over a place say about status: headings, labels, lead-ins, and short lines or sentences that act as one. */
export function titlesOver(text: LexicalText, place: number): readonly TitleSaid[] {
  const said: TitleSaid[] = [];
  const hear = (words: string, weight: number): boolean => {
    const status = meaningOf(text, words);
    if (status !== null) said.push({ ...status, weight });
    return status !== null;
  };
  for (const section of text.sections)
    if (section.start <= place && place < section.end) hear(section.words, section.form === 'label' ? 0.95 : 0.9);
  const token = text.tokens[tokenAt(text, place)];
  if (token === undefined) return said;
  const sentence = text.sentences[token.sentence];
  const block = text.blocks[token.block];
  if (sentence === undefined || block === undefined) return said;
  for (let at = token.sentence - 1; at >= Math.max(0, token.sentence - LOOKS_BACK); at--) {
    const before = text.sentences[at] as SentenceStretch;
    if (before.block !== sentence.block) break;
    if (before.last - before.first <= TITLE_WORDS && hearsAsTitle(text, before) && hear(wordsOf(text, before), 0.8))
      break;
  }
  for (const section of text.sections) {
    const last = text.tokens[section.last - 1];
    const goesOn = section.form === 'label' && last !== undefined && last.block === token.block && section.end <= place;
    if (goesOn && sentence.last - sentence.first <= FRAGMENT) hear(section.words, 0.75);
  }
  const lead = lineOver(text, token.block);
  if (lead !== null) hear(wordsOf(text, lead), 0.88);
  return said;
}

/** A short line without a full stop before a list, or before the paragraph that the place stands in. */
export function lineOver(text: LexicalText, at: number): Block | null {
  let above = at - 1;
  if (text.blocks[at]?.form === 'item') while (above >= 0 && text.blocks[above]?.form === 'item') above--;
  const block = text.blocks[above];
  if (block === undefined || block.form === 'item' || block.last - block.first > TITLE_WORDS) return null;
  const last = text.tokens[block.last - 1];
  return last !== undefined && /^[.!?]$/u.test(last.lower) ? null : block;
}

/** "Out of scope." acts as a title only if all of it is one: no verb of its own beyond the title's. */
function hearsAsTitle(text: LexicalText, sentence: SentenceStretch): boolean {
  const words = wordsOf(text, sentence);
  return /^(?:\d{1,2}[.)]\s)?(?:out of|outside|beyond|excluded|rejected|refused|not |non|nope|explicitly|expressly|later|some ?day|one day|parked|deferred|postponed|wish|maybe|perhaps|phase|nice|what (?:exists|stays|we have|not)|exists|existing|already|today|in place|background)/u.test(
    words,
  );
}

const wordsOf = (text: LexicalText, stretch: { readonly start: number; readonly end: number }): string =>
  text.text
    .slice(stretch.start, Math.min(stretch.end, stretch.start + 120))
    .toLowerCase()
    .replace(/[*#:_\s]{1,120}/gu, ' ')
    .replace(/[.!]$/u, '')
    .trim();
