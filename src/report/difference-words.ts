import type { DriftKind, DriftSubject } from '#drift/difference';

/** What stands for a rule where there is none: its id, family, source, what it says and why. */
export type Saying = readonly [id: string, family: string, source: string, says: string, because: string];

const SUBJECTS: Readonly<Record<DriftSubject, string>> = {
  pipeline: 'a pipeline',
  step: 'a step',
  edge: 'what one step hands to another',
  model: 'a model',
  promotion: 'what puts a model version into use',
  trigger: 'what sets a pipeline off',
};

const KINDS: Readonly<Record<DriftKind, (subject: string) => readonly [says: string, because: string]>> = {
  missing: (subject) => [
    `The document plans ${subject} that the code does not have.`,
    'Who relies on the document takes it for built. Build it, or take it out of the document or into a later phase.',
  ],
  partial: (subject) => [
    `The code has ${subject} of the document only in part, or under another name.`,
    'A part of the plan is easily taken for the whole. Complete it, or write into the document how it was built.',
  ],
  contradicts: (subject) => [
    `Document and code both say ${subject}, and not the same.`,
    'One of them misleads whoever reads it. Decide which one holds and change the other.',
  ],
  unrequested: (subject) => [
    `The code has ${subject} that the document does not plan.`,
    'What nobody planned is what nobody looks after. Add it to the document with its purpose, or remove it.',
  ],
  not_checkable: (subject) => [
    `The document says ${subject}, and the code cannot show whether that is so.`,
    'It is settled outside the code, by a person or a setting; somebody who knows has to look.',
  ],
};

/** Every kind of difference between document and code, for whoever asks what the id in a report means. */
export const DIFFERENCE_WORDS: readonly Saying[] = Object.entries(KINDS).flatMap(([kind, words]) =>
  Object.entries(SUBJECTS).map(([about, subject]): Saying => {
    const [says, because] = words(subject);
    return [`drift_${kind}_${about}`, 'drift', 'headwater drift', says, because];
  }),
);
