import { factsOf } from '#design/facts';
import { head, shareWord, snake } from '#design/words/nouns';
import type { Component, Reading } from '#reading/reading';
import type { KindId } from '#vocabulary/kinds';

const MODEL_WORDS = new Set(
  'model models training trainings train fit fits fitting refit retraining script notebook step one run job pipeline'.split(
    ' ',
  ),
);

/** Kinds whose names say what the whole is about, the best first. */
const TELLING: readonly KindId[] = [
  'training',
  'batch_inference',
  'realtime_inference',
  'index_building',
  'evaluation',
  'data_export',
  'feature_engineering',
  'preprocessing',
  'ingestion',
];

/** What the models of this workflow are about, in the person's nouns, as snake_case: ["churn"]. Never empty. */
export function subjectsOf(reading: Reading, parts: readonly Component[]): string[] {
  const said = [...new Set(factsOf(reading, 'model_subject').map(({ value }) => snake(value, 3, MODEL_WORDS)))].filter(
    Boolean,
  );
  if (said.length > 0) return said.map(asIdentifier);
  for (const kind of TELLING) {
    const name = parts.find((component) => component.kind === kind)?.name;
    const found = name === undefined ? '' : snake(head(name), 2, MODEL_WORDS) || snake(name, 2, MODEL_WORDS);
    if (found !== '') return [asIdentifier(found)];
  }
  return ['ml'];
}

/** Python names do not begin with a digit. */
const asIdentifier = (name: string): string => (/^[0-9]/u.test(name) ? `model_${name}` : name);

/** The subject that a component is about: the one its name mentions, otherwise the first. */
export const subjectOf = (component: Component, subjects: readonly string[]): string =>
  subjects.find((subject) => shareWord(component.name, subject.replaceAll('_', ' '))) ?? subjects[0] ?? 'ml';

/** A subject as it stands in a sentence: "home prices". */
export const spoken = (subject: string): string => subject.replaceAll('_', ' ');
