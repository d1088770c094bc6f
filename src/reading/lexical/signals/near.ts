import { type Cue, indexCues } from '#reading/lexical/cues/cue-index';
import { type Scanned, scan } from '#reading/lexical/cues/scan';
import type { Pair, SignalSheet, Sounding } from '#reading/lexical/signals/signal';
import type { LexicalText } from '#reading/lexical/text';

interface Half {
  readonly sheet: SignalSheet;
  readonly pair: Pair;
  readonly first: boolean;
}

export interface Near extends Sounding {
  readonly sheet: SignalSheet;
  readonly sentence: number;
}

/** Finds pairs of turns of speech that stand near each other in one sentence. */
export function pairFinder(sheets: readonly SignalSheet[]): (text: LexicalText) => Near[] {
  const halves = indexCues<Half>(
    sheets.flatMap((sheet) =>
      sheet.pairs.flatMap((pair): Cue<Half>[] => [
        ...pair.one.map((phrase) => ({ phrase, means: { sheet, pair, first: true } })),
        ...pair.other.map((phrase) => ({ phrase, means: { sheet, pair, first: false } })),
      ]),
    ),
  );
  return (text) => paired(scan(halves, text));
}

function paired(hits: readonly Scanned<Half>[]): Near[] {
  const found: Near[] = [];
  const open = new Map<Pair, Scanned<Half>[]>();
  for (const hit of hits) {
    const before = open.get(hit.means.pair) ?? [];
    const partner = before.findLast(
      (other) =>
        other.means.first !== hit.means.first &&
        other.sentence === hit.sentence &&
        hit.start >= other.end &&
        hit.start - other.end <= hit.means.pair.within,
    );
    if (partner !== undefined)
      found.push({
        sheet: hit.means.sheet,
        sentence: hit.sentence,
        start: partner.start,
        end: hit.end,
        weight: hit.means.pair.weight,
      });
    before.push(hit);
    open.set(hit.means.pair, before.slice(-6));
  }
  return found;
}
