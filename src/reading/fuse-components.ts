import { KINDS } from '#vocabulary/kinds';
import { byText, primaryFirst } from '#reading/canonical-evidence';
import type { ComponentStatus } from '#reading/claims';
import { dataFlowPlace } from '#reading/data-flow-order';
import type { Heard } from '#reading/heard';
import { byMention, type Mention, mentionsIn } from '#reading/mention';
import type { Component, Contradiction } from '#reading/reading';
import { groupMentions } from '#reading/same-component';

export interface FusedComponents {
  readonly components: readonly Component[];
  readonly contradictions: readonly Contradiction[];
  /** The id of the component that a reader's ref became; null for a ref that it never gave. */
  idOf(heard: Heard, ref: string): string | null;
}

/** One component for all mentions of it, numbered in canonical order: data flow, then name, then words. */
export function fuseComponents(heard: readonly Heard[]): FusedComponents {
  const drafts = groupMentions(mentionsIn(heard)).map(draft).sort(byDraft);
  const ids = new Map<Heard, Map<string, string>>();
  drafts.forEach(({ mentions }, at) => {
    for (const { of, claim } of mentions) ids.set(of, (ids.get(of) ?? new Map()).set(claim.ref, `c${at + 1}`));
  });
  const idOf = (of: Heard, ref: string): string | null => ids.get(of)?.get(ref) ?? null;
  const components = drafts.map(({ mentions, component }, at): Component => {
    const id = `c${at + 1}`;
    const needs = mentions.flatMap(({ of, claim }) => (claim.dependsOn ?? []).map((ref) => idOf(of, ref)));
    const known = needs.filter((need): need is string => need !== null && need !== id);
    return { id, ...component, dependsOn: [...new Set(known)].sort(byNumber) };
  });
  const contradictions = drafts.flatMap(({ mentions }, at) => differences(`c${at + 1}`, mentions));
  return { components, contradictions, idOf };
}

interface Draft {
  readonly mentions: readonly Mention[];
  readonly component: Omit<Component, 'id' | 'dependsOn'>;
}

function draft(group: readonly Mention[]): Draft {
  const mentions = [...group].sort(byMention);
  const { kind } = surest(mentions).claim;
  const { status } = settled(mentions).claim;
  return {
    mentions,
    component: {
      name: bestName(mentions),
      kind,
      status,
      stays: mentions.some(({ claim }) => claim.status === status && claim.stays === true),
      confidence: Math.max(...mentions.filter(({ claim }) => claim.kind === kind).map(({ claim }) => claim.confidence)),
      evidence: primaryFirst(mentions.map(({ evidence }) => evidence)),
    },
  };
}

const byDraft = (a: Draft, b: Draft): number =>
  dataFlowPlace(a.component.kind) - dataFlowPlace(b.component.kind) ||
  byText(a.component.name, b.component.name) ||
  byText(a.component.evidence[0]?.quote ?? '', b.component.evidence[0]?.quote ?? '') ||
  byText(a.component.status, b.component.status);

const byNumber = (a: string, b: string): number => Number(a.slice(1)) - Number(b.slice(1));

/** Whether a mention is the person's answer to the question which of two readings of this component holds. */
const settles = ({ of }: Mention, attribute: 'kind' | 'status'): boolean => {
  const question = of.spoken.question?.id ?? '';
  return question.startsWith('contradiction:') && question.endsWith(`/${attribute}`);
};

/** What still counts about a component: from the last time that the person settled it. */
function standingOn(attribute: 'kind' | 'status', mentions: readonly Mention[]): readonly Mention[] {
  const settled = Math.max(0, ...mentions.filter((one) => settles(one, attribute)).map(({ turn }) => turn));
  return mentions.filter(({ turn }) => turn >= settled);
}

/** The mention whose kind counts: the one that its reader was surest of. */
const surest = (mentions: readonly Mention[]): Mention =>
  standingOn('kind', mentions).reduce((best, one) =>
    one.claim.confidence > best.claim.confidence ||
    (one.claim.confidence === best.claim.confidence && dataFlowPlace(one.claim.kind) < dataFlowPlace(best.claim.kind))
      ? one
      : best,
  );

/** From the least to the most that a status says; decides between two readers of the same words. */
const TELLING: readonly ComponentStatus[] = ['wanted', 'later', 'exists', 'refused'];

/** Mentions whose status counts. An answer that merely mentions what exists does not ask for it to be built. */
const sayingStatus = (mentions: readonly Mention[]): readonly Mention[] =>
  standingOn('status', mentions).filter(
    (one) =>
      settles(one, 'status') ||
      one.of.via !== 'answer' ||
      one.claim.status !== 'wanted' ||
      !mentions.some(({ claim }) => claim.status === 'exists'),
  );

/** The mention whose status counts: the latest; of one entry the surest, then the one that says more. */
const settled = (mentions: readonly Mention[]): Mention =>
  sayingStatus(mentions).reduce((best, one) => {
    const later =
      one.turn - best.turn ||
      one.claim.confidence - best.claim.confidence ||
      TELLING.indexOf(one.claim.status) - TELLING.indexOf(best.claim.status);
    return later > 0 ? one : best;
  });

function bestName(mentions: readonly Mention[]): string {
  const [first] = [...mentions].sort(
    (a, b) =>
      Number(b.claim.name.trim() !== '') - Number(a.claim.name.trim() !== '') ||
      b.words.size - a.words.size ||
      b.claim.confidence - a.claim.confidence ||
      byText(a.name, b.name),
  );
  return first?.name ?? '';
}

const STATUS_SAYS: Readonly<Record<ComponentStatus, string>> = {
  wanted: 'it is to be built',
  exists: 'it runs today',
  later: 'it is for later',
  refused: 'it is not wanted',
};

function differences(id: string, mentions: readonly Mention[]): Contradiction[] {
  return [
    ...difference(id, 'kind', standingOn('kind', mentions), ({ claim }) => KINDS[claim.kind].is),
    ...difference(id, 'status', sayingStatus(mentions), ({ claim }) => STATUS_SAYS[claim.status]),
  ];
}

function difference(
  id: string,
  attribute: 'kind' | 'status',
  mentions: readonly Mention[],
  says: (one: Mention) => string,
): Contradiction[] {
  const sides = new Map<string, Mention[]>();
  for (const one of mentions) sides.set(says(one), [...(sides.get(says(one)) ?? []), one]);
  if (sides.size < 2) return [];
  return [
    {
      subject: `component:${id}`,
      attribute,
      sides: [...sides]
        .sort(([a], [b]) => byText(a, b))
        .map(([words, side]) => ({
          speaker: side[0]?.of.speaker ?? 'person',
          says: words,
          evidence: primaryFirst(side.map(({ evidence }) => evidence)),
        })),
    },
  ];
}
