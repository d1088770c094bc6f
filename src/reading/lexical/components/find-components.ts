import { cueBook, matchCues } from '#reading/lexical/components/match-cues';
import { CUE_SHEETS } from '#reading/lexical/components/cue-sheets';
import { hearByModel } from '#reading/lexical/components/hear-by-model';
import { type Heard, hearByRules } from '#reading/lexical/components/hear-by-rules';
import { linkMentions } from '#reading/lexical/components/link-mentions';
import { failuresIn } from '#reading/lexical/facts/failure-talk';
import { nameOf } from '#reading/lexical/components/name';
import type { ReaderWeights } from '#reading/lexical/model/reader-weights';
import { hearStatuses } from '#reading/lexical/status/hear-status';
import { saidAgain } from '#reading/lexical/status/said-again';
import type { StatusHeard } from '#reading/lexical/status/scope';
import type { LexicalText, Token } from '#reading/lexical/text';
import type { ComponentClaim, Quote } from '#reading/claims';
import { type KindId, kindIds } from '#vocabulary/kinds';

const BOOK = cueBook(CUE_SHEETS, kindIds);

/** The model's voice where there are weights; what the rules alone would add to it is wrong too often (docs/reading.md). */
function hear(text: LexicalText, weights: ReaderWeights | null): Heard[] {
  return weights === null ? hearByRules(text, matchCues(BOOK, text)) : hearByModel(text, weights);
}

/** Briefs by others are harder than held-out ones of the training: kind and status are both right so much less often (docs/reading.md). */
const TRUST = 0.85;

/** The components that a text speaks of, in order, each with its quotes, status and confidence (D4). */
export function findComponents(text: LexicalText, weights: ReaderWeights | null = null): ComponentClaim[] {
  const heard = withoutDurations(text, withoutFailures(text, hear(text, weights)));
  const statuses = new Map(hearStatuses(text, heard, weights?.status ?? null).map((status, at) => [heard[at], status]));
  const again = saidAgain(text, heard);
  return linkMentions(text, heard).map((mentions, at): ComponentClaim => {
    const lead = mentions[0] as (typeof mentions)[number];
    const kind = kindIds[lead.kind] as KindId;
    const first = statuses.get(lead) as StatusHeard;
    const later = again.findLast(({ part, status }) => mentions.includes(part) && corrects(first, status));
    const { status, stays, confidence } = later?.status ?? first;
    const named = later === undefined || mentions.some((one) => meets(one, later)) ? [] : [later];
    const quotes = [...mentions, ...named].map(({ first, last }) => quoteOf(text, first, last));
    return {
      ref: `k${at + 1}`,
      name: nameOf(text, lead.first, lead.last, kind),
      kind,
      status,
      ...(status === 'exists' ? { stays } : {}),
      quotes,
      confidence: Math.round(lead.sure * confidence * TRUST * 1000) / 1000,
    };
  });
}

/** What was wanted may be put off, refused or given away where it is named again, and what is there may be put off. */
const corrects = (first: StatusHeard, later: StatusHeard): boolean =>
  first.status === 'wanted' ? later.status !== 'wanted' : first.status === 'exists' && later.status === 'later';

const meets = (one: Heard, other: { readonly first: number; readonly last: number }): boolean =>
  one.first < other.last && other.first < one.last;

/** Kinds that a condition or a check may be taken for. */
const CONDITIONS: ReadonlySet<KindId> = new Set(['promotion', 'validation', 'retraining']);
/** A longer sentence tells of more than of a failure. */
const SHORT = 200;

/** "If the feed is down I still want the list" decides on no model and checks no data: it is about failures (D5.2). */
function withoutFailures(text: LexicalText, heard: readonly Heard[]): Heard[] {
  const failures = failuresIn(text).map(({ sentence }) => sentence);
  return heard.filter(({ first, last, kind }) => {
    const { start } = text.tokens[first] as Token;
    const { end } = text.tokens[last - 1] as Token;
    return !(
      CONDITIONS.has(kindIds[kind] as KindId) &&
      failures.some((told) => told.start <= start && end <= told.end && told.end - told.start <= SHORT)
    );
  });
}

/** "Scoring a tray takes seconds on CPU": how long it takes is told of something that is told elsewhere. */
const TAKES =
  /\btakes?\s(?:only |about |roughly |around |some |a few |\d{1,3} )?(?:milli)?(?:seconds?|minutes?|hours?|days?)\b/iu;

function withoutDurations(text: LexicalText, heard: readonly Heard[]): Heard[] {
  return heard.filter(
    ({ first, last, kind }) =>
      kindIds[kind] !== 'realtime_inference' ||
      !TAKES.test(text.text.slice((text.tokens[first] as Token).start, (text.tokens[last - 1] as Token).end)),
  );
}

function quoteOf(text: LexicalText, first: number, last: number): Quote {
  const start = (text.tokens[first] as Token).start;
  const end = (text.tokens[last - 1] as Token).end;
  return { start, end, text: text.text.slice(start, end) };
}
