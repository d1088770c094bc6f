import { describe, expect, it } from 'vitest';
import { readingFrom } from '#design/heard';
import { design } from '#design/judge';
import { writeDocument } from '#document/write';
import { handoff } from '#report/handoff';

const TEXT = 'The forest works. Score all herds every night, and train a new one. The list is what we need most.';

const planned = (first: 'inference' | 'training') => {
  const reading = readingFrom(
    {
      components: [
        { kind: 'batch_inference', quote: 'Score all herds every night' },
        { kind: 'training', quote: 'train a new one' },
      ],
      facts: [{ attribute: 'most_valuable', value: first, quote: 'what we need most' }],
      signals: [{ signal: 'useful_result', quote: 'The forest works' }],
    },
    TEXT,
  );
  const { architecture } = design(reading);
  if (!architecture) throw new Error('Expected an architecture.');
  return { architecture, reading };
};

describe('a model that is read before any pipeline has made it', () => {
  it('is said where the builder reads: document and handoff', () => {
    const { architecture, reading } = planned('inference');
    const [first] = architecture.pipelines;
    expect(first?.role).toBe('inference');
    expect(first?.modelControlPlane).toContain('registered as the first version');
    expect(writeDocument(architecture)).toContain(`Before the first run of ${first?.name}`);
    expect(handoff(architecture, reading, 'plan.md')?.beforeTheFirstRun[0]).toMatch(/^Register the model/u);
  });

  it('is no matter where the training is built first', () => {
    const { architecture, reading } = planned('training');
    expect(architecture.pipelines[0]?.role).toBe('training');
    expect(writeDocument(architecture)).not.toContain('first version');
    expect(handoff(architecture, reading, 'plan.md')?.beforeTheFirstRun).toEqual([]);
  });
});
