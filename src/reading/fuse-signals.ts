import { type SignalId, signalIds } from '#vocabulary/signals';
import { canonicalEvidence, evidenceFor, overlaps } from '#reading/canonical-evidence';
import type { Evidence } from '#reading/evidence';
import type { Heard } from '#reading/heard';
import type { Signal } from '#reading/reading';

interface Mark {
  readonly of: Heard;
  readonly evidence: Evidence;
}

/** One signal for each id, in the vocabulary's order, with every stretch that it was heard in. */
export function fuseSignals(heard: readonly Heard[]): Signal[] {
  return signalIds.flatMap((id) => {
    const claims = heard.flatMap((of) =>
      of.claims.signals.filter(({ signal }) => signal === id).map((claim) => ({ of, claim })),
    );
    if (claims.length === 0) return [];
    const marks = claims.flatMap(({ of, claim }) =>
      evidenceFor(of.spoken, claim.quotes).map((evidence) => ({ of, evidence })),
    );
    const counts = claims.flatMap(({ claim }) => (claim.value === undefined ? [] : [claim.value]));
    return [
      {
        signal: id satisfies SignalId,
        value: counts.length > 0 ? Math.max(...counts) : null,
        confidence: Math.max(...claims.map(({ claim }) => claim.confidence)),
        evidence: eachOnce(marks),
      },
    ];
  });
}

/** The same stretch heard by two readers counts once, and so do the same words said again; the longer stretch stays. */
function eachOnce(marks: readonly Mark[]): Evidence[] {
  const ofMark = new Map(marks.map(({ of, evidence }) => [evidence, of]));
  const kept: Evidence[] = [];
  for (const evidence of canonicalEvidence(marks.map((mark) => mark.evidence))) {
    const again = kept.some(
      (other) =>
        other.quote === evidence.quote || (ofMark.get(other) !== ofMark.get(evidence) && overlaps(other, evidence)),
    );
    if (!again) kept.push(evidence);
  }
  return kept;
}
