import type { AnswerEntry, Brief, Entry } from '#brief/entry';
import { liveEntries, standing } from '#brief/fold';
import { partSaid } from '#interview/parts';
import { mannerOf } from '#interview/thin-answer';

/** What became of a question so far. */
export interface Asked {
  /** Times it was answered in any way; asking back ("what do you mean?") and silence do not count. */
  readonly times: number;
  readonly last: AnswerEntry;
  /** The last reply asked what was meant. */
  readonly puzzled: boolean;
  /** No use in asking again: the person does not know, will not say, chose an option, or was pushed back on already. */
  readonly closed: boolean;
  /** The person said that they do not know or would rather not say. */
  readonly unknown: boolean;
}

/** The history of every question that was put, by its id. */
export function askedSoFar(brief: Brief): ReadonlyMap<string, Asked> {
  const byQuestion = new Map<string, AnswerEntry[]>();
  for (const entry of liveEntries(brief)) {
    if (entry.kind === 'answer') byQuestion.set(entry.question, [...(byQuestion.get(entry.question) ?? []), entry]);
  }
  const now = new Map(standing(brief).flatMap((e) => (e.kind === 'answer' ? [[e.question, e] as const] : [])));
  return new Map([...byQuestion].map(([id, answers]) => [id, historyOf(answers, now.get(id))]));
}

/** `standing` is the answer as it reads after corrections. */
function historyOf(answers: readonly AnswerEntry[], standing: AnswerEntry | undefined): Asked {
  const last = standing ?? answers[answers.length - 1]!;
  const puzzled = last.state === 'answered' && mannerOf(last.text) === 'what_do_you_mean';
  const replies = answers.filter((a) => a.state !== 'unanswered' && mannerOf(a.text) !== 'what_do_you_mean');
  const final = replies.length > 0 && !puzzled ? last : replies[replies.length - 1];
  const manner = final ? mannerOf(final.text) : 'plain';
  const unknown = final !== undefined && (final.state === 'declined' || manner === 'dont_know' || manner === 'refusal');
  const chosen = (final?.chosen?.length ?? 0) > 0;
  const told = final !== undefined && partSaid(final) !== null;
  const closed = unknown || chosen || told || final?.state === 'assumed' || replies.length >= 2;
  return { times: replies.length, last, puzzled, closed: closed && !puzzled && last.state !== 'unanswered', unknown };
}

/** Ids of the entries that the person added in their last turn: the answers of one batch, or what came after them. */
export const lastTurn = (brief: Brief): ReadonlySet<string> =>
  new Set(turnIn(brief).map((e) => (e.kind === 'claims' ? e.about : e.id)));

/** The brief as it stood before the last turn; null where that was the first. */
export function beforeLastTurn(brief: Brief): Brief | null {
  const turn = new Set(turnIn(brief));
  const entries = liveEntries(brief).filter((entry) => !turn.has(entry));
  return entries.some((e) => e.kind === 'passage') ? { entries } : null;
}

function turnIn(brief: Brief, batch = 3): Entry[] {
  const turn: Entry[] = [];
  const questions = new Set<string>();
  for (const entry of [...liveEntries(brief)].reverse()) {
    const spoke = turn.some((e) => e.kind !== 'claims');
    if (entry.kind === 'claims') {
      if (!spoke) turn.push(entry);
      continue;
    }
    const passage = entry.kind === 'passage' || entry.kind === 'correction';
    if (spoke && (passage || turn.some((e) => e.kind === 'passage' || e.kind === 'correction'))) break;
    const id = entry.kind === 'answer' ? entry.question : entry.id;
    if (questions.has(id) || questions.size >= batch) break;
    questions.add(id);
    turn.push(entry);
  }
  return turn;
}
