import { findCues, indexCues } from '#reading/lexical/cues/cue-index';
import { phrase } from '#reading/lexical/cues/phrase';
import { type HeardSentence, heardSentences } from '#reading/lexical/cues/scan';
import { fact, type HearContext } from '#reading/lexical/facts/context';
import { isOnlyLike } from '#reading/lexical/gazetteer/find-tools';
import {
  CLOUD_WORDS,
  ON_PREM_WORDS,
  ORCHESTRATOR_WORDS,
  WEAK_CLOUD_WORDS,
} from '#reading/lexical/gazetteer/places-to-run';
import type { FactClaim } from '#reading/claims';

interface Vote {
  readonly value: string;
  readonly weight: number;
}

const CLOUDS = indexCues<Vote>([
  ...CLOUD_WORDS.flatMap(([value, words]) =>
    words.map((word) => ({ phrase: phrase(word), means: { value, weight: WEAK_CLOUD_WORDS.has(word) ? 0.45 : 0.85 } })),
  ),
  ...ON_PREM_WORDS.map((words) => ({ phrase: phrase(words), means: { value: 'on_prem', weight: 0.8 } })),
]);
const ORCHESTRATORS = indexCues<Vote>(
  ORCHESTRATOR_WORDS.flatMap(([value, weight, words]) =>
    words.map((word) => ({ phrase: phrase(word), means: { value, weight } })),
  ),
);

/** Turns of speech that deny what follows or tell of elsewhere. */
const DENIED =
  /(?:\bno|\bnot|n['’]t|\bnever|\bwithout|\bbefore|\bfrom|\bleft|\bquit|\binstead of|\btried|\bearlier|\bused to|\bplay\w*) (?:\p{L}{1,12} ){0,2}$/iu;
/** "Somebody said we should get Kubernetes": what others advise is no place where anything is to run; what they demand may be. */
const ADVISED =
  /\b(?:says?|said|saying|thinks?|thought|suggests?|suggested|recommends?|recommended|insists?|reckons?|advises?|advised|tells? (?:me|us)|told (?:me|us)|claims?|swears)\b[^.;!?\n]{0,40}\b(?:we|you|one|i)(?:['’]d| would)?\s(?:\p{L}{2,12}\s){0,2}(?:need|needs|should|ought|could|want|better)\b[^.;!?\n]{0,60}$/iu;
const POSSIBLE = /(?:would be possible|could be|possible|maybe|some day|one day|later)/i;
const ASKED = /\?\s{0,2}$/u;

/** Where pipelines are to run: the cloud and the orchestrator that the words point to most. */
export function hearWhere(context: HearContext): FactClaim[] {
  return [...winner(context, CLOUDS, 'cloud'), ...winner(context, ORCHESTRATORS, 'orchestrator')];
}

function winner(context: HearContext, index: typeof CLOUDS, attribute: 'cloud' | 'orchestrator'): FactClaim[] {
  const best = new Map<string, { weight: number; start: number; end: number }>();
  for (const sentence of heardSentences(context.text)) {
    for (const hit of findCues(index, sentence)) {
      const weight = hit.means.weight * bearing(sentence, hit, attribute, hit.means.value, context);
      const there = best.get(hit.means.value);
      if (weight > (there?.weight ?? 0.3))
        best.set(hit.means.value, { weight, start: sentence.start + hit.start, end: sentence.start + hit.end });
    }
  }
  const ordered = [...best].sort(([, a], [, b]) => b.weight - a.weight || a.start - b.start);
  const [first] = ordered;
  if (first === undefined) return [];
  const [value, { weight, start, end }] = first;
  const rival = ordered[1]?.[1].weight ?? 0;
  const confidence = Math.round((rival > weight - 0.1 ? weight * 0.75 : weight) * 100) / 100;
  return confidence < 0.35 ? [] : [fact(context.text, 'workflow', attribute, value, confidence, { start, end })];
}

/** How far a mention says where things are to run, 0..1. */
function bearing(
  sentence: HeardSentence,
  hit: { readonly start: number; readonly end: number },
  attribute: string,
  value: string,
  context: HearContext,
): number {
  if (ADVISED.test(sentence.slice.slice(Math.max(0, hit.start - 160), hit.start))) return 0;
  const before = sentence.slice.slice(Math.max(0, hit.start - 30), hit.start);
  const after = sentence.slice.slice(hit.end, hit.end + 40);
  if (value !== 'on_prem' && DENIED.test(before)) return 0;
  if (/^\s{0,2}(?:no|not)\b/i.test(after) || isOnlyLike(after)) return 0;
  if (ASKED.test(sentence.slice)) return 0.3;
  if (attribute === 'orchestrator' && POSSIBLE.test(after)) return 0.5;
  if (
    value === 'airflow' &&
    !/(?:runs? (?:on|in|there)|everything|must|stays|schedul|kicks?|orchestrat)/i.test(sentence.slice)
  )
    return 0.8;
  const place = sentence.start + hit.start;
  const owned = context.mentions.some(
    (mention) => mention.start <= place && place < mention.end && mention.component.status === 'exists',
  );
  return owned ? 0.75 : 1;
}
