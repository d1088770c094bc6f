import { describe, expect, it } from 'vitest';
import { readingFrom } from '#design/heard';
import { design } from '#design/judge';
import type { Fact } from '#reading/reading';

const TEXT = 'the list for the crew, read it, repair gaps, rate all areas, fit the model';

/** The triggers by role, where each part runs at a time, said so surely: "inference: schedule daily". */
function triggers(
  parts: readonly (readonly [kind: string, quote: string])[],
  times: Readonly<Record<string, readonly [kind: string, cadence: string | null, words: string, sure: number]>>,
): string[] {
  const facts = Object.entries(times).map(([component, [kind, cadence, words]]) => ({
    attribute: 'trigger',
    value: { kind, cadence, words },
    component,
  }));
  const reading = readingFrom({ components: parts.map(([kind, quote]) => ({ kind, quote })), facts }, TEXT);
  const sure = new Map(
    reading.components.map(({ id, evidence }) => [`component:${id}`, times[evidence[0]?.quote ?? '']?.[3] ?? 1]),
  );
  const heard = {
    ...reading,
    components: reading.components.map((each) => ({ ...each, confidence: 0.8 })),
    facts: reading.facts.map((fact) => ({ ...fact, confidence: sure.get(fact.subject) ?? 1 }) as Fact),
  };
  return (design(heard).architecture?.pipelines ?? []).map(
    ({ role, trigger }) => `${role}: ${trigger.kind} ${trigger.cadence}`,
  );
}

const CHAIN = [
  ['batch_inference', 'the list for the crew'],
  ['ingestion', 'read it'],
  ['batch_inference', 'rate all areas'],
] as const;
const NIGHTLY = ['schedule', 'daily', 'every night', 0.9] as const;

describe('what runs in one breath with model work', () => {
  it('goes by the time of that work where another one leads', () => {
    const file = 'after the meter file is there';
    expect(
      triggers(CHAIN, {
        'the list for the crew': NIGHTLY,
        'read it': ['event', null, file, 0.9],
        'rate all areas': ['event', null, file, 0.55],
      }),
    ).toEqual(['inference: schedule daily']);
  });

  it('keeps a time that was said of it alone', () => {
    expect(
      triggers(CHAIN, {
        'the list for the crew': NIGHTLY,
        'read it': ['event', null, 'after the meter file is there', 0.9],
        'rate all areas': ['schedule', 'daily', 'every night', 0.55],
      }).toSorted(),
    ).toEqual(['data: event null', 'inference: schedule daily']);
  });
});
