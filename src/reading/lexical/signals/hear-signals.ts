import { quoteOf } from '#reading/lexical/facts/context';
import { chance } from '#reading/lexical/model/chance';
import type { ReaderWeights } from '#reading/lexical/model/reader-weights';
import type { Near } from '#reading/lexical/signals/near';
import { standsRefused } from '#reading/lexical/signals/refused';
import { signalFeatures } from '#reading/lexical/signals/signal-features';
import { logOddsOf } from '#reading/lexical/signals/signal-model';
import { spokenSignals } from '#reading/lexical/signals/spoken-signals';
import { type Unit, unitsOf } from '#reading/lexical/signals/units';
import type { LexicalText, Token } from '#reading/lexical/text';
import type { SignalClaim } from '#reading/claims';
import type { SignalId } from '#vocabulary/signals';

/** Below this a signal is not worth a claim. */
const AUDIBLE = 0.3;
/** Briefs hold fewer signals than the passages that the judge learnt from: its odds are 2.7 times smaller. */
const RARER = 1;
/** A turn of speech is believed unless the judge's odds against it are higher than a thousand to one. */
const AGAINST = Math.log(1000);
/** A longer quote than this says too much at once. */
const LONGEST_QUOTE = 240;

/**
 * Signals that a person gives (vocabulary/signals), each with its quote. What is refused, proposed by somebody else or put
 * off is not planned and is not heard. With weights a trained judge listens, too: it knows what the turns of speech say,
 * hears what they do not know, and overrules them where they are surely mistaken (docs/reading.md).
 */
export function hearSignals(text: LexicalText, weights: ReaderWeights | null): SignalClaim[] {
  const heard = spokenSignals(text);
  if (weights === null) return heard.flatMap((hit) => claimOf(text, hit, standing(text, hit)));
  const claims = new Map(heard.map((hit) => [hit, standing(text, hit)]));
  const units = unitsOf(text);
  const features = signalFeatures(text, units, heard, weights.groups);
  const others: SignalClaim[] = [];
  units.forEach((unit, at) => {
    const here = heard.filter(({ start }) => start >= unit.start && start < unit.end);
    const logOdds = logOddsOf(weights.signals, features[at] as Uint32Array);
    weights.signals.signals.forEach((signal, s) => {
      const leans = logOdds[s] as number;
      const belief = chance(leans - RARER);
      const inside = here.length === 0 ? here : here.filter(({ sheet }) => sheet.id === signal);
      if (inside.length === 0 && belief >= AUDIBLE) others.push(wholeUnit(text, unit, signal, belief));
      for (const hit of inside)
        claims.set(hit, Math.max(belief, Math.min(chance(leans + AGAINST), claims.get(hit) as number)));
    });
  });
  return [...others, ...[...claims].flatMap(([hit, sure]) => claimOf(text, hit, sure))].sort(byPlace);
}

/** Where the words of a piece begin: ", if it is better" is quoted without the comma and what joins it to the piece before. */
function afterMarks({ tokens }: LexicalText, { first, last, start }: Unit): number {
  let at = first;
  while (at < last - 1 && JOINS.test((tokens[at] as Token).lower)) at++;
  return tokens[at]?.start ?? start;
}

const JOINS = /^(?:[^\p{L}\p{N}"“‘'([]+|and|but|so|then)$/u;

const byPlace = ({ quotes: [a] }: SignalClaim, { quotes: [b] }: SignalClaim): number =>
  (a?.start ?? 0) - (b?.start ?? 0) || (a?.end ?? 0) - (b?.end ?? 0);

const standing = (text: LexicalText, hit: Near): number => hit.weight * standsRefused(text, hit, hit.sheet);

function claimOf(text: LexicalText, hit: Near, sure: number): SignalClaim[] {
  const confidence = Math.round(sure * 100) / 100;
  if (confidence < AUDIBLE) return [];
  const quote = quoteOf(text, hit.start, hit.end);
  const value = hit.value ?? (hit.sheet.counts === null ? undefined : hit.sheet.counts(quote.text));
  if (value === null) return [];
  return [{ signal: hit.sheet.id, ...(value === undefined ? {} : { value }), quotes: [quote], confidence }];
}

function wholeUnit(text: LexicalText, unit: Unit, signal: SignalId, belief: number): SignalClaim {
  const { end } = unit;
  const start = afterMarks(text, unit);
  const cut =
    end - start <= LONGEST_QUOTE ? end : start + text.text.slice(start, start + LONGEST_QUOTE).lastIndexOf(' ');
  return {
    signal,
    quotes: [quoteOf(text, start, Math.max(cut, start + 1))],
    confidence: Math.round(belief * 100) / 100,
  };
}
