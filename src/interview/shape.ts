import type { Option, Question } from '#interview/interview-step';

/** The hosts whose limits are known (AGENTS-INTEGRATION, native question tools). */
export const HOSTS = ['plain', 'ask-user-question', 'request-user-input', 'json'] as const;

export type Host = (typeof HOSTS)[number];

const MOST_QUESTIONS = 3;
const MOST_OPTIONS = 3;
const HEADER = 12;
/** A refusal that comes back faster than anybody reads was made by the host, not by a person. */
const TOO_FAST_MS = 2000;

export interface AskUserQuestion {
  readonly questions: readonly {
    readonly question: string;
    readonly header: string;
    readonly multiSelect: boolean;
    readonly options: readonly { readonly label: string; readonly description: string }[];
  }[];
}

export interface RequestUserInput {
  readonly questions: readonly {
    readonly id: string;
    readonly header: string;
    readonly question: string;
    readonly options: readonly { readonly label: string; readonly description: string }[];
  }[];
}

/** A batch for a host: an object for its question tool, and the questions that its tool cannot put, for the chat. */
export interface Shaped<T> {
  readonly batch: T | null;
  readonly chat: string | null;
}

/** For Claude Code's AskUserQuestion; open questions go to the chat, as the tool needs two options at least. */
export function askUserQuestion(questions: readonly Question[]): Shaped<AskUserQuestion> {
  const fit = questions.filter(isChoice).slice(0, MOST_QUESTIONS);
  const batch = fit.map((q) => ({
    question: withWhy(q),
    header: headed(q),
    multiSelect: q.multiple,
    options: labelled(q.options),
  }));
  return shaped(
    batch.length > 0 ? { questions: batch } : null,
    questions.filter((q) => !fit.includes(q)),
  );
}

/** For Codex's request_user_input, which enforces options and wants ids in snake case. */
export function requestUserInput(questions: readonly Question[]): Shaped<RequestUserInput> {
  const fit = questions.filter(isChoice).slice(0, MOST_QUESTIONS);
  const batch = fit.map((q) => ({
    id: snake(q.id),
    header: headed(q),
    question: withWhy(q),
    options: labelled(q.options),
  }));
  return shaped(
    batch.length > 0 ? { questions: batch } : null,
    questions.filter((q) => !fit.includes(q)),
  );
}

/** Numbered questions with lettered options, for a chat or a terminal without menus (D2.2). */
export function plain(questions: readonly Question[]): string {
  const several = questions.length > 1;
  return questions
    .map((q, i) => {
      const options = q.options.map(
        (o, at) =>
          `   ${String.fromCharCode(97 + at)}) ${o.text}${o.recommended ? ' (Recommended)' : ''}${o.changes ? `: ${o.changes}` : ''}`,
      );
      return [`${several ? `${i + 1}. ` : ''}${q.text}`, `   Why I ask: ${q.why}`, ...options].join('\n');
    })
    .join('\n\n');
}

const shaped = <T>(batch: T | null, rest: readonly Question[]): Shaped<T> => ({
  batch,
  chat: rest.length > 0 ? plain(rest) : null,
});
const isChoice = (q: Question): boolean => q.options.length >= 2;
const headed = (q: Question): string => q.header.slice(0, HEADER);
const withWhy = (q: Question): string => `${q.text} (${q.why})`;
const snake = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');

/** Two or three options, the recommended one first and marked; the host adds "Other" itself. */
const labelled = (options: readonly Option[]) =>
  [...options]
    .sort((a, b) => Number(b.recommended) - Number(a.recommended))
    .slice(0, MOST_OPTIONS)
    .map((o) => ({
      label: `${o.text}${o.recommended ? ' (Recommended)' : ''}`,
      description: o.changes ?? 'Changes nothing in the plan so far.',
    }));

/** The question that a host's answer belongs to: hosts hand back the shaped id or the question's text. */
export const questionFor = (questions: readonly Question[], key: string): Question | null =>
  questions.find((q) => q.id === key || snake(q.id) === key || withWhy(q) === key || q.text === key) ?? null;

/** The option's own text without what shaping added to it. */
export const unlabelled = (label: string): string => label.replace(/ \(Recommended\)$/, '');

/**
 * What a host's refusal means. One that returns in less than two seconds was never shown to anybody, so the questions stay
 * unanswered and go to the chat instead.
 */
export const refusalMeans = (elapsedMs: number): 'not_shown' | 'declined' =>
  elapsedMs < TOO_FAST_MS ? 'not_shown' : 'declined';
