import { inQuotes } from '#design/say';
import { saidSubjects } from '#design/words/subject';
import { ORDERED } from '#interview/parts';
import { PART_STATUSES } from '#interview/settle-part';
import { USAGE_ANSWERS } from '#interview/usage-answers';
import type { Pipeline } from '#architecture/architecture';
import type { View } from '#interview/question-rule';
import type { Component } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';
import type { Role } from '#vocabulary/roles';

/** The kinds that make a pipeline of this role what it is, the telling one first. */
export const HEART: Record<Role, readonly KindId[]> = {
  training: ['training'],
  inference: ['batch_inference', 'data_export', 'reporting'],
  deployed: ['realtime_inference'],
  data: ['ingestion', 'preprocessing', 'feature_engineering', 'labeling'],
  index: ['index_building'],
  evaluation: ['evaluation'],
  monitoring: ['drift_detection', 'retraining'],
};

const PLAIN: Record<Role, string> = {
  training: 'the training',
  inference: 'the scoring',
  deployed: 'the prediction service',
  data: 'the data preparation',
  index: 'the index build',
  evaluation: 'the evaluation',
  monitoring: 'the drift check',
};

/** What this role is called without anybody's words. */
export const plainRole = (role: Role): string => PLAIN[role];

/** This person's component at the heart of a role, the one that is to be built first. */
export function heartOf(view: View, role: Role): Component | null {
  const wanted = view.reading.components.filter((c) => c.status !== 'refused' && c.status !== 'later' && !c.stays);
  for (const kind of HEART[role]) {
    const found = wanted.find((c) => c.kind === kind);
    if (found) return found;
  }
  return null;
}

/** Words that were put into the person's mouth by an option. */
const OFFERED: ReadonlySet<string> = new Set([
  ...USAGE_ANSWERS.map((a) => a.text),
  ...PART_STATUSES.map(([, text]) => text),
]);

const ORDERED_NAMES: ReadonlySet<string> = new Set(Object.values(ORDERED));

/**
 * The words in which a part was told. A whole reply to one of our questions ("As I wrote: orders for Monday", "build it")
 * says something of it and is no name for it; the first entry of a log is never a reply.
 */
function ownQuotes({ name, evidence }: Component): string[] {
  const [told] = evidence;
  const isReply = ({ entry, start }: Component['evidence'][number]): boolean =>
    start === 0 && entry !== 'e1' && (ORDERED_NAMES.has(name) || entry !== told?.entry);
  return evidence.flatMap((e) => (OFFERED.has(e.quote) || isReply(e) ? [] : [e.quote]));
}

/** A few of the person's own words for something, in quotation marks; empty where there are none. */
export function inTheirWords(component: Component | null, longest = 64): string {
  const own = component ? ownQuotes(component) : [];
  const quote = own.find((q) => q.length <= longest) ?? own[0];
  if (!quote) return '';
  return inQuotes(quote, longest);
}

/** A role in this person's nouns: "the scoring (“scores the entire base”)". */
export function called(view: View, role: Role): string {
  const words = inTheirWords(heartOf(view, role));
  return words ? `${PLAIN[role]} (${words})` : PLAIN[role];
}

/** The component at the heart of this very pipeline; of the role where none of its steps covers one. */
export function heartIn(view: View, pipeline: Pipeline): Component | null {
  const covered = new Set(pipeline.steps.flatMap((s) => s.components));
  const own = view.reading.components.filter((c) => covered.has(c.id));
  const kind = HEART[pipeline.role].find((k) => own.some((c) => c.kind === k));
  return own.find((c) => c.kind === kind) ?? heartOf(view, pipeline.role);
}

/** A pipeline in this person's nouns. */
export function calledPipeline(view: View, pipeline: Pipeline): string {
  const words = inTheirWords(heartIn(view, pipeline));
  return words ? `${PLAIN[pipeline.role]} (${words})` : PLAIN[pipeline.role];
}

/** What the model is about: "churn"; null where nobody said. */
export const modelSubject = (view: View): string | null => saidSubjects(view.reading)[0] ?? null;

/** "the churn model", or "the model". */
export const theModel = (view: View): string => {
  const subject = modelSubject(view);
  return subject ? `the ${subject} model` : 'the model';
};

/** "a, b and c". */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}
