import type { Brief } from '#brief/entry';
import type { Decided, Design, Reason } from '#design/design';
import { factInWords } from '#interview/fact-words';
import { smallestGround, type Ground } from '#interview/ground';
import { inContext } from '#interview/in-context';
import type { View } from '#interview/question-rule';
import { interviewOf } from '#interview/state';
import { type TurningAnswer, turningAnswers } from '#interview/turning-answers';
import type { Evidence } from '#reading/evidence';
import type { Reader } from '#reading/reader';

/** Why something was decided. */
export interface Explanation {
  readonly id: string;
  /** What was decided, as a sentence. */
  readonly says: string;
  /** The rules that decided it, in words. */
  readonly reasons: readonly Reason[];
  /** The smallest set of what was heard that it rests on: without any one of these it would be decided otherwise. */
  readonly restsOn: readonly { readonly id: string; readonly says: string; readonly evidence: readonly Evidence[] }[];
  /** Answers that would turn it around, each with what else it would change. */
  readonly turnedBy: readonly TurningAnswer[];
}

/** Something about a design that can hold or not. */
interface Claim {
  readonly id: string;
  readonly says: string;
  readonly reasons: readonly Reason[];
  readonly holds: (design: Design) => boolean;
}

/**
 * Explains a decision, a component (id or name), a pipeline (id or name), a model (its name), a finding (its rule) or a
 * rule that decided something.
 * @returns null where nothing of that name was decided
 */
export function explain(brief: Brief, reader: Reader, id: string): Explanation | null {
  const state = interviewOf(brief, reader);
  const claim = claimOf(state, id);
  if (!claim) return null;
  const ground = smallestGround(state.reading, claim.holds);
  const shown = inContext(brief);
  return {
    id: claim.id,
    says: claim.says,
    reasons: claim.reasons.map((reason) => ({ ...reason, evidence: shown(reason.evidence) })),
    restsOn: groundInWords(state, ground).map((one) => ({ ...one, evidence: shown(one.evidence) })),
    turnedBy: turningAnswers(state, claim.holds),
  };
}

/** Ids that can be explained, for completion and for "did you mean". */
export function explainable({ design }: View): string[] {
  return [
    ...design.decisions.map((d) => d.id),
    ...design.components.map((c) => c.component.id),
    ...(design.architecture?.pipelines ?? []).map((p) => p.id),
    ...(design.architecture?.models ?? []).map((m) => m.name),
    ...design.findings.map((f) => f.rule),
    ...new Set(reasonsOf(design).map(({ reason }) => reason.rule)),
  ];
}

function claimOf({ design }: View, id: string): Claim | null {
  const decided = design.decisions.find((d) => d.id === id || unordered(d.id) === unordered(id));
  if (decided) return claimThat(decided, design);
  const part = design.components.find((c) => c.component.id === id || c.component.name === id);
  if (part) {
    const { name } = part.component;
    const says = part.bucket
      ? `“${name}” goes to ${part.bucket.replaceAll('_', ' ')}.`
      : `“${name}” is left out, as you asked.`;
    return {
      id,
      says,
      reasons: part.reasons,
      holds: (other) => other.components.some((c) => c.component.name === name && c.bucket === part.bucket),
    };
  }
  const pipeline = design.architecture?.pipelines.find((p) => p.id === id || p.name === id);
  if (pipeline) {
    const about = design.decisions.filter((d) => d.id.split(/[:|]/).includes(pipeline.id));
    return {
      id: pipeline.id,
      says: `${pipeline.name} is a pipeline of its own. ${pipeline.purpose}`,
      reasons: about.flatMap((d) => d.reasons),
      holds: (other) => other.architecture?.pipelines.some((p) => p.id === pipeline.id) ?? false,
    };
  }
  const model = design.decisions.find((d) => d.id === `model:${id}`);
  if (model) return claimThat(model, design);
  const finding = design.findings.find((f) => f.rule === id);
  if (!finding) return whereItDecided(design, id);
  const evidence = finding.quotes.map((q) => ({
    entry: (q.entry ?? 'e1') as Evidence['entry'],
    start: q.start,
    end: q.end,
    quote: q.text,
  }));
  return {
    id,
    says: finding.text,
    reasons: [{ rule: id, text: [finding.cost, finding.instead].filter(Boolean).join(' '), evidence }],
    holds: (other) => other.findings.some((f) => f.rule === id),
  };
}

/** A rule that decided something here: all that it decided, with the words that it went by. */
function whereItDecided(design: Design, rule: string): Claim | null {
  const all = reasonsOf(design).filter(({ reason }) => reason.rule === rule);
  if (all.length === 0) return null;
  return {
    id: rule,
    says: [...new Set(all.map(({ says }) => says))].join(' '),
    reasons: all.map(({ reason }) => reason),
    holds: (other) => reasonsOf(other).some(({ reason }) => reason.rule === rule),
  };
}

const reasonsOf = ({ decisions }: Design): { readonly says: string; readonly reason: Reason }[] =>
  decisions.flatMap(({ says, reasons }) => reasons.map((reason) => ({ says, reason })));

const claimThat = (decided: Decided, design: Design): Claim => ({
  ...decided,
  holds: (other) => stillDecided(decided, design, other),
});

/** "split:training|inference" and "split:inference|training" are the same cut. */
const unordered = (id: string): string => {
  const colon = id.indexOf(':');
  return `${id.slice(0, colon + 1)}${id
    .slice(colon + 1)
    .split('|')
    .sort()
    .join('|')}`;
};

/** Whether the same is decided in another design; how it is worded there does not count. */
function stillDecided(decided: Decided, here: Design, there: Design): boolean {
  const of = decided.id.slice(decided.id.indexOf(':') + 1);
  const trigger = ({ architecture }: Design) => architecture?.pipelines.find((p) => p.id === of)?.trigger;
  switch (decided.about) {
    case 'trigger':
      return trigger(here)?.kind === trigger(there)?.kind && trigger(here)?.cadence === trigger(there)?.cadence;
    case 'mvp':
      return here.mvp === there.mvp;
    case 'split':
    case 'join':
      return there.decisions.some((d) => d.id === decided.id);
    case 'bucket':
      return there.decisions.some((d) => d.about === 'bucket' && d.says === decided.says);
    default:
      return there.decisions.some((d) => d.id === decided.id && d.says === decided.says);
  }
}

function groundInWords({ reading }: View, ground: readonly Ground[]): Explanation['restsOn'] {
  return ground.map((one) => {
    if (one.kind === 'fact')
      return { id: one.fact.id, says: factInWords(one.fact, reading), evidence: one.fact.evidence };
    if (one.kind === 'component')
      return { id: one.component.id, says: `“${one.component.name}” is part of it`, evidence: one.component.evidence };
    return { id: one.signal.signal, says: one.signal.signal.replaceAll('_', ' '), evidence: one.signal.evidence };
  });
}
