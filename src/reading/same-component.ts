import type { KindId } from '#vocabulary/kinds';
import { likeness, overlaps } from '#reading/canonical-evidence';
import { byMention, type Mention } from '#reading/mention';
import { agreement } from '#reading/same-name';

/** Kinds of which one workflow has one, unless the names say otherwise. */
const ONE_OF_A_KIND: ReadonlySet<KindId> = new Set<KindId>([
  'training',
  'evaluation',
  'promotion',
  'retraining',
  'batch_inference',
  'realtime_inference',
  'drift_detection',
  'feature_engineering',
  'feature_store',
  'hyperparameter_tuning',
  'ab_testing',
  'model_export',
  'index_building',
  'cicd',
]);

/** How much of two differently classified stretches must be the same before they count as one thing heard twice. */
const SAME_STRETCH = 0.5;
const SAME_NAME = 0.6;
/** What is wanted and what is refused must be named alike to be one thing that the person changed their mind about. */
const SURELY_SAME_NAME = 0.9;

/**
 * Sorts mentions into groups that mean the same component. The surest pairs are joined first; two mentions that one reader
 * kept apart in one text stay apart. Independent of the order in which things were said.
 */
export function groupMentions(mentions: readonly Mention[]): Mention[][] {
  const sorted = [...mentions].sort(byMention);
  const groups = new Map<Mention, Mention[]>(sorted.map((mention) => [mention, [mention]]));
  const unite = (pairs: readonly Pair[]): void => {
    for (const { a, b } of [...pairs].sort((x, y) => y.sure - x.sure)) {
      const [into, from] = [groups.get(a) ?? [], groups.get(b) ?? []];
      if (into === from || into.some((one) => from.some((other) => one.of === other.of))) continue;
      into.push(...from);
      for (const mention of from) groups.set(mention, into);
    }
  };
  unite(pairsOf(sorted, nameOrPlace));
  unite(pairsOf(sorted, (a, b) => onlyOne(a, b, groups)));
  return [...new Set(groups.values())];
}

interface Pair {
  readonly a: Mention;
  readonly b: Mention;
  readonly sure: number;
}

function pairsOf(mentions: readonly Mention[], sureness: (a: Mention, b: Mention) => number): Pair[] {
  const pairs: Pair[] = [];
  mentions.forEach((a, at) => {
    for (const b of mentions.slice(at + 1)) {
      const sure = a.of === b.of ? 0 : sureness(a, b);
      if (sure > 0) pairs.push({ a, b, sure });
    }
  });
  return pairs;
}

/** The same words heard by two readers, or the same name in two places. */
function nameOrPlace(a: Mention, b: Mention): number {
  const sameKind = a.claim.kind === b.claim.kind;
  if (sameKind && a.evidence.some((one) => b.evidence.some((other) => overlaps(one, other)))) return 3;
  const alike = Math.max(0, ...a.evidence.flatMap((one) => b.evidence.map((other) => likeness(one, other))));
  if (alike >= SAME_STRETCH) return 1 + alike;
  if (sameKind && a.name === b.name) return 1.1 * standing(a, b);
  if (!sameKind || (a.words.size === 0) !== (b.words.size === 0)) return 0;
  const named = agreement(a.words, b.words);
  const enough = a.claim.status === b.claim.status ? SAME_NAME : SURELY_SAME_NAME;
  return named >= enough ? named * standing(a, b) : 0;
}

/** What the status says about being the same: today's version and the wanted one are two things. */
function standing(a: Mention, b: Mention): number {
  if (a.claim.status === b.claim.status) return 1;
  if (a.claim.status !== 'exists' && b.claim.status !== 'exists') return 0.9;
  const other = a.claim.status === 'exists' ? b : a;
  return other.of.via === 'answer' && other.claim.status === 'wanted' ? 0.5 : 0;
}

/** A mention without a telling name, or in an answer, means the only component of its kind that there is. */
function onlyOne(a: Mention, b: Mention, groups: ReadonlyMap<Mention, readonly Mention[]>): number {
  if (a.claim.kind !== b.claim.kind || a.claim.status !== b.claim.status) return 0;
  const loose = (mention: Mention): boolean =>
    mention.words.size === 0 || (mention.of.via === 'answer' && ONE_OF_A_KIND.has(mention.claim.kind));
  if (!loose(a) && !loose(b)) return 0;
  const named = new Set<unknown>();
  for (const [mention, group] of groups) {
    if (mention.claim.kind === a.claim.kind && mention.claim.status === a.claim.status && !group.every(loose))
      named.add(group);
  }
  return named.size <= 1 ? 0.4 : 0;
}
