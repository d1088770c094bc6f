import { indexCues } from '#reading/lexical/cues/cue-index';
import { scan, tokenAt } from '#reading/lexical/cues/scan';
import { type Near, pairFinder } from '#reading/lexical/signals/near';
import type { SignalSheet } from '#reading/lexical/signals/signal';
import { SIGNAL_SHEETS } from '#reading/lexical/signals/signal-sheets';
import type { LexicalText } from '#reading/lexical/text';

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

/** What the turns of speech and the shape of a text alone say, whoever wants or refuses it. */
export function spokenSignals(text: LexicalText): Near[] {
  const buts = scan(BUTS, text);
  const heard = [...spoken(text), ...NEAR(text), ...shaped(text)].filter(
    (hit) => !buts.some((but) => but.means === hit.sheet.id && but.start < hit.end && hit.start < but.end),
  );
  return withoutInner(heard);
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
