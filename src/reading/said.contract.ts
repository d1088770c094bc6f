import { admit } from '#reading/admit';
import { type Heard, merge } from '#reading/merge';
import type { Reading } from '#reading/reading';
import type { Topic } from '#vocabulary/topics';

/** Things said, for tests of what is made of them: each with what a reader heard in it, quotes by their words alone. */
export interface Said {
  readonly text: string;
  readonly components?: readonly object[];
  readonly facts?: readonly object[];
  readonly signals?: readonly object[];
  readonly sentences?: readonly object[];
  readonly question?: string;
  readonly speaker?: string;
}

export function heard(turn: number, said: Said): Heard {
  const { text, question, speaker = 'person', ...parts } = said;
  const { claims, refused } = admit({ schema: 'headwater.claims/1', ...parts }, text);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  const asked = question === undefined ? {} : { question: { id: question, topic: 'cadence' as Topic, asked: '…' } };
  return {
    spoken: { entry: `e${turn}`, text, ...asked },
    speaker,
    via: question === undefined ? 'passage' : 'answer',
    claims,
  };
}

export const reading = (...said: Said[]): Reading =>
  merge(
    said.map((one, at) => heard(at + 1, one)),
    [],
    [],
  );

export const component = (kind: string, quote: string, over: object = {}): object => ({
  ref: kind,
  kind,
  quotes: [quote],
  ...over,
});
export const weekly = (words: string, subject: string): object => trigger(words, subject, 'schedule', 'weekly');
export const trigger = (words: string, subject: string, kind: string, cadence: string | null): object => ({
  subject,
  attribute: 'trigger',
  value: { kind, cadence, words },
  quotes: [words],
});
export const sizes = (value: number, quote: string): object => ({ attribute: 'team_size', value, quotes: [quote] });
