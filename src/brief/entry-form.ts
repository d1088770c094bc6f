import type { Entry } from '#brief/entry';

type Kind = Entry['kind'];
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const id: Check = (value) => typeof value === 'string' && /^e[1-9]\d{0,8}$/.test(value);
const textOrNull: Check = (value) => value === null || text(value);
const state: Check = (value) => ['answered', 'declined', 'unanswered', 'assumed'].includes(value as string);
const decision: Check = (value) =>
  typeof value === 'object' && value !== null && text((value as { about?: unknown }).about);
const anything: Check = () => true;

/** What each kind of entry must have, and what to call it in a message. */
const FORMS: Readonly<Record<Kind, Readonly<Record<string, readonly [Check, string]>>>> = {
  passage: { text: [text, 'text'], source: [text, 'text'] },
  answer: {
    question: [text, 'text'],
    topic: [text, 'a topic'],
    asked: [text, 'text'],
    text: [text, 'text'],
    state: [state, 'answered, declined, unanswered or assumed'],
  },
  correction: { of: [id, 'an id such as "e3"'], text: [text, 'text'] },
  retraction: { of: [id, 'an id such as "e3"'] },
  decision: { decision: [decision, 'an object that says what it is about'] },
  edit: { path: [text, 'text'], from: [textOrNull, 'text or null'], to: [textOrNull, 'text or null'] },
  claims: { about: [id, 'an id such as "e3"'], reader: [text, 'text'], claims: [anything, 'claims'] },
};

const HEAD = {
  id: [id, 'an id such as "e3"'],
  kind: [text, 'a kind of entry'],
  speaker: [text, 'text'],
  at: [text, 'a time'],
} as const satisfies Readonly<Record<string, readonly [Check, string]>>;

/** Why an object is no entry, as the clause after "line 7": null when it is one. Kinds that are not known need only the head. */
export function entryProblem(entry: Readonly<Record<string, unknown>>): string | null {
  const known = Object.hasOwn(FORMS, String(entry['kind'])) ? FORMS[entry['kind'] as Kind] : {};
  for (const [field, [check, expected]] of Object.entries({ ...HEAD, ...known })) {
    if (check(entry[field])) continue;
    return entry[field] === undefined
      ? `has no "${field}", expected ${expected}`
      : `has an unexpected "${field}", expected ${expected}`;
  }
  return null;
}
