import { byText } from '#reading/canonical-evidence';
import { collectSentences, heardShare } from '#reading/collect-sentences';
import { fuseComponents } from '#reading/fuse-components';
import { fuseFacts } from '#reading/fuse-facts';
import { fuseSignals } from '#reading/fuse-signals';
import type { Heard } from '#reading/heard';
import type { Contradiction, PersonDecision, PersonEdit, Reading } from '#reading/reading';

export type { Heard } from '#reading/heard';

/**
 * Makes one reading of all that was heard, by whichever readers, in whichever entries (SPEC.md). Pure and canonical: the
 * order of passages and of claims changes nothing but entry ids and offsets inside evidence.
 */
export function merge(
  heard: readonly Heard[],
  decisions: readonly PersonDecision[],
  edits: readonly PersonEdit[],
): Reading {
  const { components, contradictions: ofComponents, idOf } = fuseComponents(heard);
  const { facts, contradictions: ofFacts } = fuseFacts(heard, idOf);
  const signals = fuseSignals(heard);
  const evidence = [...components, ...facts, ...signals].flatMap((one) => one.evidence);
  const sentences = collectSentences(heard, evidence);
  return {
    components,
    facts,
    signals,
    contradictions: [...ofComponents, ...ofFacts].sort(byContradiction),
    decisions,
    edits,
    sentences,
    heardShare: heardShare(heard, sentences),
  };
}

const byContradiction = (a: Contradiction, b: Contradiction): number =>
  byText(a.subject, b.subject) || byText(a.attribute, b.attribute);
