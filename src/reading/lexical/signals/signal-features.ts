import { mix } from '#reading/lexical/model/hash';
import { Seen } from '#reading/lexical/model/seen';
import type { WordGroups } from '#reading/lexical/model/word-groups';
import { wordHashes } from '#reading/lexical/model/word-hashes';
import type { Near } from '#reading/lexical/signals/near';
import type { Unit } from '#reading/lexical/signals/units';
import { statusSigns } from '#reading/lexical/status/scope';
import type { LexicalText, Token } from '#reading/lexical/text';
import { signalIds } from '#vocabulary/signals';

const BEARING: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN', 'ADJ', 'ADV', 'NUM']);
/** Pairs of words that stand no further apart are looked at. */
const APART = 5;
/** So many words of the unit that follows are looked at. */
const AHEAD = 8;

/** What speaks for a signal in each unit: its words, their groups and classes, the units around, and what the rules heard. */
export function signalFeatures(
  text: LexicalText,
  units: readonly Unit[],
  heard: readonly Near[],
  groups: WordGroups,
): Uint32Array[] {
  const { tokens } = text;
  const { lemma, fine, classes } = wordHashes(text, groups);
  const seen = new Seen();
  return units.map((unit, at) => {
    const features: number[] = [];
    const put = (feature: number): void => {
      if (seen.isNew(feature)) features.push(feature);
    };
    seen.forget();
    put(mix(1, 0));
    for (let i = unit.first; i < unit.last; i++) {
      const word = lemma[i] as number;
      const group = fine[i] as number;
      const [beside, besideGroup, groupBeside] = [mix(5, word), mix(6, word), mix(7, group)];
      put(mix(2, word));
      put(mix(3, group));
      for (let d = 1; d <= APART && i + d < unit.last; d++) put(mix(beside, lemma[i + d] as number));
      for (let d = 1; d <= 2 && i + d < unit.last; d++) {
        put(mix(besideGroup, fine[i + d] as number));
        put(mix(groupBeside, lemma[i + d] as number));
      }
      if (i + 1 < unit.last) put(mix(mix(4, word), lemma[i + 1] as number));
      if (i + 2 < unit.last) put(mix(mix(mix(8, word), lemma[i + 1] as number), lemma[i + 2] as number));
      for (const one of classes[i] as readonly number[]) put(mix(9, one));
      if ((tokens[i] as Token).negated) put(mix(10, word));
    }
    const before = units[at - 1];
    if (before !== undefined)
      for (let i = before.first; i < before.last; i++)
        if (BEARING.has((tokens[i] as Token).pos)) put(mix(20, lemma[i] as number));
    const after = units[at + 1];
    if (after !== undefined)
      for (let i = after.first; i < Math.min(after.last, after.first + AHEAD); i++) put(mix(21, lemma[i] as number));
    for (const hit of heard) {
      if (hit.end <= unit.start || unit.end <= hit.start) continue;
      const signal = signalIds.indexOf(hit.sheet.id);
      put(mix(30, signal));
      put(mix(mix(31, signal), Math.round(hit.weight * 5)));
    }
    const signs = statusSigns(text, unit.start, unit.end, 'feature_store');
    put(mix(40, Math.round(signs.refused * 4)));
    put(mix(41, Math.round(signs.later * 4)));
    put(mix(42, Math.min(6, Math.ceil((unit.last - unit.first) / 6))));
    return new Uint32Array(features);
  });
}
