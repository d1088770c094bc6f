import { describe, expect, it } from 'vitest';
import { applyEdits } from '#architecture/edits';
import { CHURN } from '#document/churn.contract';
import { handEdits } from '#document/edits';
import { parseDocument } from '#document/parse';
import { writeDocument } from '#document/write';

const WRITTEN = writeDocument(CHURN);

const edited = (...changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, WRITTEN);

/** The sentences; and the document regenerated with the adopted edits holds them and nothing else. */
const sentences = (markdown: string): readonly string[] => {
  const { edits, sentences } = handEdits(CHURN, markdown);
  const regenerated = writeDocument(applyEdits(CHURN, edits));
  expect(handEdits(applyEdits(CHURN, edits), regenerated).edits).toEqual([]);
  expect(handEdits(CHURN, regenerated).edits).toEqual(edits);
  return sentences;
};

const line = (opening: string): string => WRITTEN.split('\n').find((line) => line.startsWith(opening)) ?? opening;

describe('hand edits of the document, in words', () => {
  it('are none in a document nobody touched', () => {
    expect(handEdits(CHURN, WRITTEN)).toEqual({ edits: [], sentences: [], problems: [] });
  });

  it('tells a renamed pipeline, and follows it into the lines about models', () => {
    expect(sentences(edited(['Pipeline 1: churn_training (MVP)', 'Pipeline 1: learn_churn (MVP)']))).toEqual([
      'Pipeline "churn_training" is now called "learn_churn".',
    ]);
  });

  it('tells another trigger', () => {
    expect(
      sentences(edited([line('- **Trigger**: Schedule, weekly'), '- **Trigger**: Manual — when the desk asks'])),
    ).toEqual([
      '"churn_scoring" has another trigger: Manual — when the desk asks (was Schedule, weekly — Monday night, before the desk starts on Tuesday).',
    ]);
  });

  it('tells a step that moved to another pipeline', () => {
    const step = line('  4. evaluate');
    const takes = '     - takes churn_model, usage_indicators';
    const last = line('  3. deliver');
    expect(sentences(edited([`${step}\n${takes}\n`, ''], [`${last}\n`, `${step}\n${takes}\n${last}\n`]))).toContain(
      'Step "evaluate_churn_model" moved from "churn_training" to "churn_scoring".',
    );
  });

  it('tells deleted questions, deleted pipelines and another phase', () => {
    expect(sentences(edited([line('1. Does legal'), '']))).toEqual([
      'Open question "Does legal allow Genesys contacts to be copied into West Europe?" was deleted.',
    ]);
    expect(sentences(edited(['churn_scoring (Phase 2)', 'churn_scoring (Phase 3)']))).toEqual([
      '"churn_scoring" now belongs to phase 3 (was phase 2).',
    ]);
    const start = WRITTEN.indexOf('### Pipeline 2');
    const without = WRITTEN.slice(0, start) + WRITTEN.slice(WRITTEN.indexOf('## Cross'));
    expect(sentences(without)).toEqual(['Pipeline "churn_scoring" was deleted.']);
  });

  it('tells prose that was added and keeps it', () => {
    const markdown = edited(['## Deferred', 'Annika agreed to this on Friday.\n\n## Deferred']);
    expect(sentences(markdown)).toEqual(['Text of your own was added: "Annika agreed to this on Friday.".']);
    expect(writeDocument(parseDocument(markdown).architecture)).toBe(markdown);
  });
});
