import { isTelling } from '#reading/lexical/facts/topic-words';
import type { HearContext } from '#reading/lexical/facts/context';
import type { Token } from '#reading/lexical/text';
import type { KindId } from '#vocabulary/kinds';

/** The noun that a whole description turns on. */
export interface Topic {
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

/** Shorter texts are answers and remarks; they have no topic of their own. */
const LONG_ENOUGH = 40;
/** What a noun gains by each place where it stands, at most so many, by standing where people begin, and by each part that says it. */
const PLACES_AT_MOST = 5;
const EARLY = 1.5;
const BEGINNING = 0.12;
const IN_RESULT = 1;
const IN_PART = 0.5;
/** What predicting words nearby are worth. */
const BESIDES = 2;
/** A noun that is said once, and in no part of the work, is an aside. */
const ENOUGH = 2.5;

/** Parts that say what comes out; they tell the topic better than what goes in. */
const RESULTS: ReadonlySet<KindId> = new Set([
  'training',
  'batch_inference',
  'realtime_inference',
  'labeling',
  'evaluation',
  'index_building',
]);

/** What only people do: "priya says" is about no thing, however small the letter is written. */
const DECIDES =
  /^(?:says?|said|thinks?|thought|wants?|wanted|decides?|decided|signs|knows|told|asks|asked|hates|loves|likes)$/u;

/** "Appointments" at the beginning of a sentence is taken for a name; as a plural it speaks for "appointment". */
const lemmaOf = ({ pos, lower, lemma }: Token): string =>
  pos === 'PROPN' && ONE.test(lower) ? lower.slice(0, -1) : lemma.toLowerCase();

/** Behind these stands what somebody does: "people who book". */
const ACTED = /^(?:who|they|we|you|i|he|she|can|could|will|would|should|must|may|might|n't|not)$/u;

/** Plurals of which the tagger knows the singular. */
const ONE = /[^is]s$/u;

interface Noun {
  readonly lemma: string;
  readonly tokens: Token[];
  /** Somewhere it says or decides something. */
  decides: boolean;
}

/**
 * The noun that stands out in a description; null where none does. Names of people, places and tools are none. What speaks
 * for a noun besides, by lemma, counts with it.
 */
export function topicOf({ text, mentions }: HearContext, besides: ReadonlyMap<string, number>): Topic | null {
  if (text.tokens.length < LONG_ENOUGH) return null;
  const nouns = new Map<string, Noun>();
  for (const [at, token] of text.tokens.entries()) {
    if (!isTelling(token) || ACTED.test(text.tokens[at - 1]?.lower ?? '')) continue;
    const lemma = lemmaOf(token);
    const decides = DECIDES.test(text.tokens[at + 1]?.lower ?? '');
    const there = nouns.get(lemma);
    if (there === undefined) nouns.set(lemma, { lemma, tokens: [token], decides });
    else {
      there.tokens.push(token);
      there.decides ||= decides;
    }
  }
  const wanted = mentions.filter(({ component }) => component.status === 'wanted');
  const begins = text.tokens[Math.ceil(text.tokens.length * BEGINNING)]?.start ?? 0;
  const ranked = [...nouns.values()]
    .filter(({ tokens, decides }) => !decides && tokens.some(({ text: said }) => /^\p{Ll}/u.test(said)))
    .map(({ lemma, tokens }) => {
      const inside = wanted.filter((part) => tokens.some(({ start, end }) => start >= part.start && end <= part.end));
      const results = new Set(inside.map(({ component }) => component.kind).filter((kind) => RESULTS.has(kind)));
      const early = tokens.some(({ start }) => start < begins) ? EARLY : 0;
      const sum =
        Math.min(tokens.length, PLACES_AT_MOST) +
        early +
        results.size * IN_RESULT +
        (inside.length > 0 ? IN_PART : 0) +
        (besides.get(lemma) ?? 0) * BESIDES;
      return { lemma, tokens, sum };
    })
    .sort((a, b) => b.sum - a.sum);
  const [best] = ranked;
  if (best === undefined || best.sum < ENOUGH) return null;
  const [lead] = best.tokens as [Token];
  return {
    said: ONE.test(lead.lower) && lead.lower.startsWith(best.lemma) ? best.lemma : lead.lower,
    start: lead.start,
    end: lead.end,
  };
}
