import { indexCues } from '#reading/lexical/cues/cue-index';
import { phrase } from '#reading/lexical/cues/phrase';
import { type Scanned, scan } from '#reading/lexical/cues/scan';
import type { StatusCue } from '#reading/lexical/status/cue';
import { EXISTS, NOT_EXISTS, STAYS } from '#reading/lexical/status/exists';
import { isStruckOut } from '#reading/lexical/status/struck-out';
import { titlesOver } from '#reading/lexical/status/titles';
import { LATER, NOT_LATER } from '#reading/lexical/status/later';
import { reaches, type Target } from '#reading/lexical/status/reach';
import { NO_REFUSAL, REFUSAL } from '#reading/lexical/status/refusal';
import { builtNew, handlesRows, isCondition, isCore, trustIn, usuallyStays } from '#reading/lexical/status/usual';
import type { LexicalText } from '#reading/lexical/text';
import type { ComponentStatus } from '#reading/claims';
import type { KindId } from '#vocabulary/kinds';

export interface StatusHeard {
  readonly status: ComponentStatus;
  /** It is there and is not to be rebuilt: somebody else's, solved, bought. */
  readonly stays: boolean;
  /** 0..1: how likely the status is right. */
  readonly confidence: number;
}

const CUES = indexCues<StatusCue>([...REFUSAL, ...LATER, ...EXISTS, ...STAYS]);
const BLOCKS = indexCues([
  ...NO_REFUSAL.map((source) => ({ phrase: phrase(source), means: 'refused' as const })),
  ...NOT_LATER.map((source) => ({ phrase: phrase(source), means: 'later' as const })),
  ...NOT_EXISTS.map((source) => ({ phrase: phrase(source), means: 'exists' as const })),
]);

const HEARD = new WeakMap<LexicalText, readonly Scanned<StatusCue>[]>();

/** The cues of a text that mean what they seem to mean; kept, because each component asks. */
function cuesOf(text: LexicalText): readonly Scanned<StatusCue>[] {
  let heard = HEARD.get(text);
  if (heard === undefined) {
    const blocks = scan(BLOCKS, text);
    heard = scan(CUES, text).filter(
      (cue) =>
        !blocks.some((block) => block.means === cue.means.status && block.start <= cue.start && cue.start < block.end),
    );
    HEARD.set(text, heard);
  }
  return heard;
}

/** The cues that bear on a place, with how much; the sentences they stand in are thereby accounted for. */
export function cuesReaching(
  text: LexicalText,
  target: Target,
): (Scanned<StatusCue> & { status: StatusCue['status']; weight: number })[] {
  const reaching: ReturnType<typeof cuesReaching> = [];
  for (const cue of cuesOf(text)) {
    const near = reaches(text, cue, target);
    if (near > 0) reaching.push({ ...cue, status: cue.means.status, weight: cue.means.weight * near });
  }
  return reaching;
}

/** What the turns of speech around a place say for each status, each 0..1. */
export interface StatusSigns {
  readonly refused: number;
  readonly later: number;
  readonly exists: number;
  /** That it is not to be rebuilt: somebody else's, solved, bought. */
  readonly stays: number;
}

/**
 * Whether a component that stands at a place is wanted, there already, put off or refused, by rules alone (D4). Titles
 * above it speak first ("out of scope:"), cues of its own clause overrule them.
 */
export function statusOf(text: LexicalText, start: number, end: number, kind: KindId): StatusHeard {
  return statusFrom(statusSigns(text, start, end, kind), kind);
}

/** Gathers what titles and cues say about a place. */
export function statusSigns(text: LexicalText, start: number, end: number, kind: KindId): StatusSigns {
  if (isStruckOut(text.text, start, end)) return { refused: 1, later: 0, exists: 0, stays: 0 };
  const target: Target = { start, end };
  const score = { refused: 0, later: 0, exists: 0 };
  const core = isCore(kind);
  let stays = 0;
  let told = 0;
  const hints = new Set<number>();
  for (const title of titlesOver(text, start)) {
    if (title.status === 'wanted') continue;
    const weight = title.status === 'exists' ? 0.75 * title.weight : title.weight;
    score[title.status] = Math.max(score[title.status], weight);
    if (title.status === 'refused') told = Math.max(told, weight);
    if (title.stays && (!core || weight >= PLAIN_TITLE)) stays = Math.max(stays, weight);
  }
  for (const { status, weight, means, start: at } of cuesReaching(text, target)) {
    if (means.rows === true && handlesRows(kind)) continue;
    if (means.soft === true && (builtNew(kind) || (kind === 'realtime_inference' && weight < 0.85))) continue;
    if (means.close === true && at >= start && isCondition(kind)) continue;
    if (core && means.stays === true && weight >= 0.6 && at >= end) hints.add(at);
    if (means.soft === true && core && !acts(text, at, start)) continue;
    if (means.stays === true && core && weight < PLAIN) continue;
    score[status] = Math.max(score[status], weight);
    if (means.stays === true) stays = Math.max(stays, weight);
  }
  if (hints.size > 1) {
    stays = Math.max(stays, TWO_HINTS);
    score.exists = Math.max(score.exists, TWO_HINTS);
  }
  // "out of scope: the sirens (FEWS does that, works)": what is there already is not refused
  if (told === score.refused && stays >= 0.65 && !core) score.refused = Math.min(score.refused, stays - 0.01);
  return { ...score, stays };
}

/** Only words about the part itself say that a part of a pipeline stays where it is. */
const PLAIN = 0.85;
const PLAIN_TITLE = 0.66;
/** "(their job, validated, unchanged)": what is said twice right after it is meant. */
const TWO_HINTS = 0.7;

/** "the data team loads …": whoever is named right before the part does it; "loads … from the vendor" is done by us. */
const acts = (text: LexicalText, at: number, start: number): boolean =>
  at < start &&
  start - at <= 40 &&
  !/\b(?:from|of|by|for|to|with|at|the \w+['’]s)\s(?:the\s|our\s|a\s)?$/i.test(
    text.text.slice(Math.max(0, at - 16), at),
  );

/** What the rules make of the signs. */
export function statusFrom({ refused, later, exists, stays }: StatusSigns, kind: KindId): StatusHeard {
  if (refused >= 0.5 && refused >= later - 0.05 && refused >= stays)
    return { status: 'refused', stays: false, confidence: refused };
  if (later >= 0.5 && later >= exists - 0.05) return { status: 'later', stays: false, confidence: later };
  if (exists >= 0.5)
    return {
      status: 'exists',
      stays: standing(stays, exists, kind) >= 0.5,
      confidence: exists * trustIn('exists', kind),
    };
  return {
    status: 'wanted',
    stays: false,
    confidence: trustIn('wanted', kind) * (1 - Math.max(refused, later, exists) * 0.5),
  };
}

/** How surely something that is there is not to be rebuilt. */
export const standing = (stays: number, exists: number, kind: KindId): number =>
  Math.max(stays, exists * (usuallyStays(kind) ? 0.9 : 0.3));
