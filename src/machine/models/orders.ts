import { type Admitted, admit } from '#reading/admit';
import type { Claims, Quote } from '#reading/claims';
import type { Refused } from '#reading/refused';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words by which a text speaks to whoever reads it by machine instead of telling about a workflow. */
const TO_THE_READER: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|skip)\s+(?:(?:all|any|every|your|the|my|these|those|previous|prior|earlier|above|of)\s+){1,4}(?:instructions?|prompts?|rules|guidelines|guardrails)\b/giu,
  /\byou are (?:now\b|an? (?:AI|assistant|language model|chatbot|bot)\b)/giu,
  /^[ \t>#*]{0,9}(?:system|assistant|developer)(?: prompt| message)?\s*[:>]/gimu,
  /<\/?(?:system|assistant|instructions?)>|\[\/?INST\]|<\|[a-z_]{2,20}\|>/giu,
  /\b(?:print|reveal|show|repeat|output)\s+(?:me\s+)?(?:your\s+(?:system\s+)?|the\s+system\s+)prompt\b/giu,
  /\b(?:mvp|bucket|most_valuable)\s*:?=|["'](?:mvp|bucket|most_valuable)["']\s*:/giu,
];

/** Talk about such words, as in a brief for a filter of prompts, is no such talk: it stands in quotation marks. */
const OPENING_MARK = /["'“‘„«`]\s*$/u;

/**
 * Leaves out what rests only on words that are addressed to the reader, so that even a model that obeys a text cannot make
 * claims of its orders. Wishes about where parts belong and what is worth most are left out up to the end of the paragraph.
 */
export function withoutOrders(claims: Claims, text: string): Admitted {
  const places = ordersIn(text);
  if (places.length === 0) return { claims, refused: [] };
  const sentences = places.map((at) => sentenceAt(text, at));
  const paragraphs = sentences.map(({ start }) => ({ start, end: paragraphEnd(text, start) }));
  const refused: Refused[] = [];
  const keep = <C extends { readonly quotes: readonly Quote[] }>(all: readonly C[], what: (claim: C) => string): C[] =>
    all.flatMap((claim) => {
      const stretches = isWish(claim) ? paragraphs : sentences;
      const quotes = claim.quotes.filter((quote) => !stretches.some((one) => meets(quote, one)));
      if (quotes.length > 0) return [{ ...claim, quotes }];
      refused.push({
        what: what(claim),
        why: 'It rests on words that are addressed to a reader, not on the workflow.',
      });
      return [];
    });
  const kept: Claims = {
    ...claims,
    components: keep(claims.components, ({ ref, kind }) => `component ${ref} (${kind})`),
    facts: keep(claims.facts, ({ attribute, subject }) => `fact ${attribute} (${subject})`),
    signals: keep(claims.signals, ({ signal }) => `signal ${signal}`),
  };
  const left = admit(kept, text);
  return { claims: left.claims, refused: [...refused, ...left.refused] };
}

function ordersIn(text: string): number[] {
  const places = TO_THE_READER.flatMap((order) => [...text.matchAll(order)].map(({ index }) => index));
  return places.filter((at) => !OPENING_MARK.test(text.slice(Math.max(0, at - 3), at))).sort((a, b) => a - b);
}

const SENTENCE_END = /[.!?](?=\s)|\n/g;

function sentenceAt(text: string, at: number): Stretch {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  return { start: ends.findLast((end) => end <= at) ?? 0, end: ends.find((end) => end > at) ?? text.length };
}

function paragraphEnd(text: string, from: number): number {
  const blank = /\n\s*\n/.exec(text.slice(from));
  return blank ? from + blank.index : text.length;
}

const meets = (quote: Stretch, stretch: Stretch): boolean => quote.start < stretch.end && quote.end > stretch.start;

/** What decides by itself where a part goes or what comes first. */
const isWish = (claim: object): boolean =>
  ('attribute' in claim && (claim.attribute === 'bucket' || claim.attribute === 'most_valuable')) ||
  ('signal' in claim && claim.signal === 'everything_a_pipeline');
