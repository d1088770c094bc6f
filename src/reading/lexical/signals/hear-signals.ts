import { indexCues } from '#reading/lexical/cues/cue-index';
import { scan, tokenAt } from '#reading/lexical/cues/scan';
import { quoteOf } from '#reading/lexical/facts/context';
import { type Near, pairFinder } from '#reading/lexical/signals/near';
import type { SignalSheet } from '#reading/lexical/signals/signal';
import { SIGNAL_SHEETS } from '#reading/lexical/signals/signal-sheets';
import { standsRefused } from '#reading/lexical/signals/refused';
import type { LexicalText } from '#reading/lexical/text';
import type { ComponentClaim, FactClaim, SignalClaim } from '#reading/claims';

interface Means {
  readonly sheet: SignalSheet;
  readonly weight: number;
}

const CUES = indexCues<Means>(
  SIGNAL_SHEETS.flatMap((sheet) => sheet.cues.map(({ phrase, weight }) => ({ phrase, means: { sheet, weight } }))),
);
const BUTS = indexCues<string>(
  SIGNAL_SHEETS.flatMap((sheet) => sheet.but.map((phrase) => ({ phrase, means: sheet.id }))),
);

const NEAR = pairFinder(SIGNAL_SHEETS);

/** Below this a signal is not worth a claim. */
const AUDIBLE = 0.3;

/**
 * Signals that a person gives (vocabulary/signals), each with its quote. What is refused, proposed by somebody else or put
 * off is not planned and is not heard.
 */
export function hearSignals(
  text: LexicalText,
  _components: readonly ComponentClaim[],
  _facts: readonly FactClaim[],
): SignalClaim[] {
  const buts = scan(BUTS, text);
  const heard = [...spoken(text), ...NEAR(text), ...shaped(text)].filter(
    (hit) => !buts.some((but) => but.means === hit.sheet.id && but.start < hit.end && hit.start < but.end),
  );
  const claims: SignalClaim[] = [];
  for (const hit of withoutInner(heard)) {
    const confidence = Math.round(hit.weight * standsRefused(text, hit, hit.sheet) * 100) / 100;
    if (confidence < AUDIBLE) continue;
    const quote = quoteOf(text, hit.start, hit.end);
    const value = hit.value ?? (hit.sheet.counts === null ? undefined : hit.sheet.counts(quote.text));
    if (value === null) continue;
    claims.push({ signal: hit.sheet.id, ...(value === undefined ? {} : { value }), quotes: [quote], confidence });
  }
  return claims;
}

function spoken(text: LexicalText): Near[] {
  return scan(CUES, text).map(({ start, end, sentence, means }) => ({
    start,
    end,
    sentence,
    weight: means.weight,
    sheet: means.sheet,
  }));
}

function shaped(text: LexicalText): Near[] {
  return SIGNAL_SHEETS.flatMap(
    (sheet) =>
      sheet.shape?.(text).map((sounding) => ({
        ...sounding,
        sheet,
        sentence: text.tokens[tokenAt(text, sounding.start)]?.sentence ?? 0,
      })) ?? [],
  );
}

/** Of overlapping hits of one signal the surest, then the longest. */
function withoutInner(hits: readonly Near[]): Near[] {
  const kept: Near[] = [];
  for (const hit of hits.toSorted(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )) {
    if (!kept.some((other) => other.sheet === hit.sheet && other.start < hit.end && hit.start < other.end))
      kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
